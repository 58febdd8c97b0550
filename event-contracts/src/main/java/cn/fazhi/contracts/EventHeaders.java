package cn.fazhi.contracts;

/** Headers of an event: CloudEvents 1.0 in Kafka's binary mode, with our extensions. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    /** {@code <record id>/<revision>/<schema version>}: the same state sent again has the same id. */
    public static final String ID = "ce_id";

    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";
    /** Extension: the record's revision, decimal. */
    public static final String REVISION = "ce_revision";
    /** Extension: the version of the data's schema, decimal. */
    public static final String SCHEMA_VERSION = "ce_schemaversion";
    /** Extension: the record's division, so that an event that cannot be read still says where it belongs. */
    public static final String DIVISION = "ce_division";
    /** Extension: the year of the record's business date, for the same reason. */
    public static final String YEAR = "ce_year";

    private EventHeaders() {}
}

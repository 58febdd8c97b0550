package cn.fazhi.contracts;

/** The kinds of records whose states are published: where, under which event type, by whom, in which schema version. */
public enum RecordFamily {
    EMPLOYER("enforcement", "employer", EmployerState.class, 2),
    INSPECTION("enforcement", "inspection", InspectionState.class, 1),
    WAGE_RECOVERY("enforcement", "wage-recovery", WageRecoveryState.class, 2),
    CASE("enforcement", "case", CaseState.class, 1),
    PROJECT("enforcement", "project", ProjectState.class, 1),
    DISPUTE("enforcement", "dispute", DisputeState.class, 1),
    ANNUAL_REVIEW("enforcement", "annual-review", AnnualReviewState.class, 1),
    COMPLAINT("enforcement", "complaint", ComplaintState.class, 1),
    PUBLICATION("enforcement", "publication", PublicationState.class, 1),
    BLACKLIST_ENTRY("enforcement", "blacklist", BlacklistEntryState.class, 1),
    CREDIT_GRADE("enforcement", "credit-grade", CreditGradeState.class, 1),
    ACTIVITY("publicity", "activity", ActivityState.class, 1),
    STUDY_SESSION("publicity", "study-session", StudySessionState.class, 1),
    SERVICE_TEAM("publicity", "service-team", ServiceTeamState.class, 1),
    ENTERPRISE_VISIT("publicity", "enterprise-visit", EnterpriseVisitState.class, 1),
    DISCLOSURE("publicity", "disclosure", DisclosureState.class, 2),
    COMPILATION("publicity", "compilation", CompilationState.class, 1),
    LAW_MEETING("report", "governance", LawMeetingState.class, 1),
    MAJOR_DECISION("report", "governance", MajorDecisionState.class, 1),
    ADVISER("report", "governance", AdviserState.class, 1),
    STAFFING("report", "governance", StaffingState.class, 1),
    ISSUED_SYSTEM("report", "governance", IssuedSystemState.class, 1),
    LEADER("report", "governance", LeaderState.class, 1),
    REVIEWER_TRAINING("report", "governance", ReviewerTrainingState.class, 1),
    LEGALITY_OPINION("report", "governance", LegalityOpinionState.class, 1),
    REPORT_DOCUMENT("report", "document", ReportDocumentState.class, 2);

    private final String service;
    private final String topic;
    private final Class<? extends RecordState> state;
    private final int schemaVersion;

    RecordFamily(String service, String subject, Class<? extends RecordState> state, int schemaVersion) {
        this.service = service;
        this.topic = service + "." + subject;
        this.state = state;
        this.schemaVersion = schemaVersion;
    }

    /** The owner: {@code enforcement}, {@code publicity} or {@code report}. */
    public String service() {
        return service;
    }

    /** Compacted, keyed by the record's id; an installation may put a prefix before it. */
    public String topic() {
        return topic;
    }

    /** The CloudEvents type, such as {@code cn.fazhi.enforcement.wage-recovery}. */
    public String eventType() {
        return "cn.fazhi." + service + "." + slug();
    }

    /** {@code wage-recovery}: the family's name in paths and parameters. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public Class<? extends RecordState> state() {
        return state;
    }

    /** Version of the schema that the owner writes today; readers take every version from 1 to this one. */
    public int schemaVersion() {
        return schemaVersion;
    }

    /** @throws IllegalArgumentException for an event type that is not ours */
    public static RecordFamily ofEventType(String eventType) {
        for (var family : values()) {
            if (family.eventType().equals(eventType)) {
                return family;
            }
        }
        throw new IllegalArgumentException("no record family publishes " + eventType);
    }

    /** @throws IllegalArgumentException for a slug that names no family */
    public static RecordFamily ofSlug(String slug) {
        for (var family : values()) {
            if (family.slug().equals(slug)) {
                return family;
            }
        }
        throw new IllegalArgumentException("no record family is called " + slug);
    }
}

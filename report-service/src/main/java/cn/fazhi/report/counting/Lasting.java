package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import java.util.EnumSet;
import java.util.Set;

/** Of which records a state may count on days after its business date too, and so in the figures of later years. */
public final class Lasting {

    /** Those with steps of days of their own, as a case's closing, or that are in stock for as long as they last. */
    public static final Set<RecordFamily> FAMILIES = Set.copyOf(EnumSet.of(
            RecordFamily.CASE,
            RecordFamily.PROJECT,
            RecordFamily.DISPUTE,
            RecordFamily.BLACKLIST_ENTRY,
            RecordFamily.CREDIT_GRADE,
            RecordFamily.SERVICE_TEAM,
            RecordFamily.ADVISER,
            RecordFamily.STAFFING,
            RecordFamily.LEADER));

    private Lasting() {}
}

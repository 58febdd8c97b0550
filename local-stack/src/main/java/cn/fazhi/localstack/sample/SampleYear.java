package cn.fazhi.localstack.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The records of one county and one year, invented, always the same: what its bureau would have entered for the figures
 * that it published.
 */
final class SampleYear {

    static final String DIVISION = "370402";
    static final int YEAR = 2021;

    private SampleYear() {}

    /** The order does not matter; what hangs on a record is in it. */
    static List<PlannedRecord> records() {
        var records = new ArrayList<PlannedRecord>();
        records.addAll(EnforcementYear.records());
        records.addAll(PublicityYear.records());
        records.addAll(LawTeaching.records());
        records.addAll(GovernanceYear.records());
        records.addAll(GovernanceStaff.records());
        records.add(ReportOfTheYear.record());
        return List.copyOf(records);
    }

    static String reference(String kind, int number) {
        return "SAMPLE-%d-%s-%03d".formatted(YEAR, kind, number);
    }
}

package cn.fazhi.report.indicator;

import cn.fazhi.contracts.RecordFamily;
import java.util.UUID;

/** Where the owner of a record shows it. */
final class RecordPaths {

    private RecordPaths() {}

    static String of(RecordFamily family, UUID id) {
        return switch (family) {
            case EMPLOYER -> "/v1/employers/" + id;
            case INSPECTION -> "/v1/inspections/" + id;
            case WAGE_RECOVERY -> "/v1/wage-recoveries/" + id;
            case DISCLOSURE -> "/v1/disclosures/" + id;
            case LAW_MEETING -> "/v1/governance/meetings/" + id;
            case MAJOR_DECISION -> "/v1/governance/decisions/" + id;
        };
    }
}

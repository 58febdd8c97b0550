package cn.fazhi.report.indicator;

import cn.fazhi.contracts.RecordFamily;
import java.util.UUID;

/** Where the owner of a record shows it. */
public final class RecordPaths {

    private RecordPaths() {}

    public static String of(RecordFamily family, UUID id) {
        return switch (family) {
            case EMPLOYER -> "/v1/employers/" + id;
            case INSPECTION -> "/v1/inspections/" + id;
            case WAGE_RECOVERY -> "/v1/wage-recoveries/" + id;
            case CASE -> "/v1/cases/" + id;
            case PROJECT -> "/v1/projects/" + id;
            case DISPUTE -> "/v1/disputes/" + id;
            case ACTIVITY -> "/v1/activities/" + id;
            case STUDY_SESSION -> "/v1/study-sessions/" + id;
            case SERVICE_TEAM -> "/v1/service-teams/" + id;
            case ENTERPRISE_VISIT -> "/v1/enterprise-visits/" + id;
            case COMPILATION -> "/v1/compilations/" + id;
            case DISCLOSURE -> "/v1/disclosures/" + id;
            case LAW_MEETING -> "/v1/governance/meetings/" + id;
            case MAJOR_DECISION -> "/v1/governance/decisions/" + id;
            case ADVISER -> "/v1/governance/advisers/" + id;
            case STAFFING -> "/v1/governance/staffing/" + id;
            case ISSUED_SYSTEM -> "/v1/governance/issued-systems/" + id;
            case LEADER -> "/v1/governance/leaders/" + id;
            case REVIEWER_TRAINING -> "/v1/governance/reviewer-trainings/" + id;
            case REPORT_DOCUMENT -> "/v1/reports/" + id;
        };
    }
}

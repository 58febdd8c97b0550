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
            case ANNUAL_REVIEW -> "/v1/annual-reviews/" + id;
            case COMPLAINT -> "/v1/complaints/" + id;
            case PUBLICATION -> "/v1/publications/" + id;
            case BLACKLIST_ENTRY -> "/v1/blacklist-entries/" + id;
            case CREDIT_GRADE -> "/v1/credit-grades/" + id;
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
            case LEGALITY_OPINION -> "/v1/governance/legality-opinions/" + id;
            case REPORT_DOCUMENT -> "/v1/reports/" + id;
        };
    }
}

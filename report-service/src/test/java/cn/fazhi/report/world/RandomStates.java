package cn.fazhi.report.world;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import java.time.LocalDate;
import java.util.UUID;

/** States as owners could have published them, by chance. */
final class RandomStates {

    /**
     * What a state has whatever its family.
     *
     * @param on the business date, or a day of the year that a report is about
     * @param done false for what is still planned, open or in force
     */
    record Base(UUID id, long revision, String division, LocalDate on, boolean done, Annulment annulment) {}

    private final Chance chance;
    private final EnforcementWorld enforcement;
    private final CaseWorld cases;
    private final SupervisionWorld supervision;
    private final PublicityWorld publicity;
    private final GovernanceWorld governance;

    RandomStates(Chance chance) {
        this.chance = chance;
        this.enforcement = new EnforcementWorld(chance);
        this.cases = new CaseWorld(chance);
        this.supervision = new SupervisionWorld(chance);
        this.publicity = new PublicityWorld(chance);
        this.governance = new GovernanceWorld(chance);
    }

    /** What lasts may have begun before the years that are counted. */
    LocalDate day(RecordFamily family) {
        return switch (family) {
            case CASE,
                    PROJECT,
                    DISPUTE,
                    BLACKLIST_ENTRY,
                    CREDIT_GRADE,
                    SERVICE_TEAM,
                    ADVISER,
                    STAFFING,
                    LEADER,
                    REPORT_DOCUMENT -> chance.dayOrBefore();
            default -> chance.day();
        };
    }

    RecordState of(RecordFamily family, Base base) {
        return switch (family) {
            case EMPLOYER -> enforcement.employer(base);
            case INSPECTION -> enforcement.inspection(base);
            case WAGE_RECOVERY -> enforcement.recovery(base);
            case CASE -> cases.of(base);
            case PROJECT -> enforcement.project(base);
            case DISPUTE -> enforcement.dispute(base);
            case ANNUAL_REVIEW -> supervision.review(base);
            case COMPLAINT -> supervision.complaint(base);
            case PUBLICATION -> supervision.publication(base);
            case BLACKLIST_ENTRY -> supervision.entry(base);
            case CREDIT_GRADE -> supervision.grade(base);
            case ACTIVITY -> publicity.activity(base);
            case STUDY_SESSION -> publicity.session(base);
            case SERVICE_TEAM -> publicity.team(base);
            case ENTERPRISE_VISIT -> publicity.visit(base);
            case DISCLOSURE -> publicity.disclosure(base);
            case COMPILATION -> publicity.compilation(base);
            case LAW_MEETING -> governance.meeting(base);
            case MAJOR_DECISION -> governance.decision(base);
            case ADVISER -> governance.adviser(base);
            case STAFFING -> governance.staffing(base);
            case ISSUED_SYSTEM -> governance.system(base);
            case LEADER -> governance.leader(base);
            case REVIEWER_TRAINING -> governance.training(base);
            case LEGALITY_OPINION -> governance.opinion(base);
            case REPORT_DOCUMENT -> governance.report(base);
        };
    }
}

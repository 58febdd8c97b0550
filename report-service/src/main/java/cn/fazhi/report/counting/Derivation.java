package cn.fazhi.report.counting;

import static java.util.Objects.requireNonNull;

import cn.fazhi.contracts.ActivityState;
import cn.fazhi.contracts.AdviserState;
import cn.fazhi.contracts.AnnualReviewState;
import cn.fazhi.contracts.BlacklistEntryState;
import cn.fazhi.contracts.CaseState;
import cn.fazhi.contracts.CompilationState;
import cn.fazhi.contracts.ComplaintState;
import cn.fazhi.contracts.CreditGradeState;
import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.DisputeState;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.contracts.EnterpriseVisitState;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.IssuedSystemState;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.LeaderState;
import cn.fazhi.contracts.LegalityOpinionState;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.ProjectState;
import cn.fazhi.contracts.PublicationState;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReviewerTrainingState;
import cn.fazhi.contracts.ServiceTeamState;
import cn.fazhi.contracts.StaffingState;
import cn.fazhi.contracts.StudySessionState;
import cn.fazhi.contracts.WageRecoveryState;
import java.util.List;

/** What a state counts for: a pure function of that state alone. */
final class Derivation {

    private Derivation() {}

    static List<Contribution> of(RecordState state) {
        if (state.annulled()) {
            return List.of();
        }
        return switch (state) {
            case EmployerState employer -> List.of();
            case InspectionState inspection -> EnforcementDerivation.inspection(inspection);
            case WageRecoveryState recovery -> EnforcementDerivation.recovery(recovery);
            case CaseState labourCase -> CaseDerivation.of(labourCase);
            case ProjectState project -> ProjectDerivation.of(project);
            case DisputeState dispute -> EnforcementDerivation.dispute(dispute);
            case AnnualReviewState review -> SupervisionDerivation.review(review);
            case ComplaintState complaint -> SupervisionDerivation.complaint(complaint);
            case PublicationState publication -> SupervisionDerivation.publication(publication);
            case BlacklistEntryState entry -> SupervisionDerivation.blacklist(entry);
            case CreditGradeState grade -> SupervisionDerivation.grade(grade);
            case ActivityState activity -> PublicityDerivation.activity(activity);
            case StudySessionState session -> PublicityDerivation.session(session);
            case ServiceTeamState team -> PublicityDerivation.team(team);
            case EnterpriseVisitState visit -> PublicityDerivation.visit(visit);
            case DisclosureState disclosure -> PublicityDerivation.disclosure(disclosure);
            case CompilationState compilation -> PublicityDerivation.compilation(compilation);
            case LawMeetingState meeting -> GovernanceDerivation.meeting(meeting);
            case MajorDecisionState decision -> GovernanceDerivation.decision(decision);
            case AdviserState adviser -> GovernanceDerivation.adviser(adviser);
            case StaffingState staffing -> GovernanceDerivation.staffing(staffing);
            case IssuedSystemState system -> GovernanceDerivation.system(system);
            case LeaderState leader -> GovernanceDerivation.leader(leader);
            case ReviewerTrainingState training -> GovernanceDerivation.training(training);
            case LegalityOpinionState opinion -> GovernanceDerivation.opinion(opinion);
            case ReportDocumentState report -> GovernanceDerivation.report(report);
        };
    }

    /** A state without a status would silently count for nothing. */
    static <S extends Enum<S>> S status(S status) {
        return requireNonNull(status, "no status");
    }

    /** @return {@code name=VALUE} */
    static String dimension(String name, Object value) {
        return name + "=" + requireNonNull(value, "no " + name);
    }

    /** What an owner may leave open is then in the whole alone. */
    static String[] dimensionIfAny(String name, Object value) {
        return value == null ? new String[0] : new String[] {dimension(name, value)};
    }
}

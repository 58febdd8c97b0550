package cn.fazhi.report;

import static cn.fazhi.report.EnforcementStates.day;
import static cn.fazhi.report.States.id;

import cn.fazhi.contracts.AdviserState;
import cn.fazhi.contracts.IssuedSystemState;
import cn.fazhi.contracts.LeaderState;
import cn.fazhi.contracts.LegalityOpinionState;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.contracts.ReviewerTrainingState;
import cn.fazhi.contracts.StaffingState;
import cn.fazhi.contracts.StaffingState.Statement;
import java.time.LocalDate;
import java.util.List;

/** Advisers, staffing, systems, leaders, trainings and annual reports as report-service itself publishes them. */
public final class GovernanceStates {

    private GovernanceStates() {}

    public static AdviserState adviser(String name, int revision, String division, String from, String until) {
        return new AdviserState(id(name), revision, division, day(from), "律师", day(from), day(until), null);
    }

    public static LeaderState leader(String name, String division, String from, String until) {
        return new LeaderState(id(name), 1, division, day(from), "党组成员", day(from), day(until), null);
    }

    public static StaffingState staffing(String name, String division, Statement... statements) {
        return new StaffingState(id(name), 1, division, statements[0].on(), List.of(statements), null);
    }

    public static Statement statement(String on, int section, int reviewers, int officers) {
        return new Statement(day(on), section, reviewers, officers);
    }

    public static IssuedSystemState system(String name, String division, String on, IssuedSystemState.Kind kind) {
        return new IssuedSystemState(id(name), 1, division, day(on), "实施方案", kind, null, day(on), null);
    }

    public static ReviewerTrainingState training(String name, String division, String on, int participants) {
        return new ReviewerTrainingState(id(name), 1, division, day(on), "培训", day(on), participants, null);
    }

    public static LegalityOpinionState opinion(String name, String division, String requested, String given) {
        return new LegalityOpinionState(
                id(name),
                1,
                division,
                day(given == null ? requested : given),
                given == null ? LegalityOpinionState.Status.REQUESTED : LegalityOpinionState.Status.GIVEN,
                LegalityOpinionState.Kind.NORMATIVE_DOCUMENT,
                "实施意见",
                null,
                day(requested),
                day(given),
                given == null ? null : LegalityOpinionState.Conclusion.LAWFUL,
                null,
                null);
    }

    /** About 2021, with two shortcomings and three arrangements. */
    public static ReportDocumentState report(
            String name, String division, Status status, String delivered, String issued) {
        return report(name, division, status, delivered, issued, null);
    }

    /** The same, as its disclosure says. */
    public static ReportDocumentState report(
            String name, String division, Status status, String delivered, String issued, String disclosed) {
        return new ReportDocumentState(
                id(name),
                1,
                division,
                LocalDate.of(2021, 12, 31),
                status,
                2021,
                "2021年度法治政府建设工作报告",
                "其他",
                "市中区人力资源和社会保障局",
                day("2022-02-10"),
                null,
                day(issued),
                ReportDocumentState.Validity.VALID,
                day(delivered),
                null,
                day(disclosed),
                List.of("不足一", "不足二"),
                List.of("安排一", "安排二", "安排三"),
                null);
    }
}

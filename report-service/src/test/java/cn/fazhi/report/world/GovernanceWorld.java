package cn.fazhi.report.world;

import cn.fazhi.contracts.AdviserState;
import cn.fazhi.contracts.IssuedSystemState;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.LeaderState;
import cn.fazhi.contracts.LegalityOpinionState;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.GatePassage;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.contracts.ReviewerTrainingState;
import cn.fazhi.contracts.StaffingState;
import cn.fazhi.contracts.StaffingState.Statement;
import cn.fazhi.report.world.RandomStates.Base;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Random states of report-service's own records. */
final class GovernanceWorld {

    private final Chance chance;

    GovernanceWorld(Chance chance) {
        this.chance = chance;
    }

    LawMeetingState meeting(Base base) {
        return new LawMeetingState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                base.done() ? LawMeetingState.Status.HELD : LawMeetingState.Status.PLANNED,
                "研究法治建设",
                base.on(),
                base.done() ? base.on() : null,
                base.annulment());
    }

    MajorDecisionState decision(Base base) {
        var gates = Arrays.stream(Gate.values())
                .filter(gate -> base.done() || chance.oneIn(2))
                .map(gate -> new GatePassage(gate, chance.oneIn(4) ? Passage.WAIVED : Passage.PASSED, base.on()))
                .toList();
        return new MajorDecisionState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                base.done() ? MajorDecisionState.Status.ADOPTED : MajorDecisionState.Status.PROPOSED,
                "重大行政决策",
                base.on(),
                base.done() ? base.on() : null,
                gates,
                base.annulment());
    }

    AdviserState adviser(Base base) {
        return new AdviserState(
                base.id(), base.revision(), base.division(), base.on(), "律师", base.on(), end(base), base.annulment());
    }

    LeaderState leader(Base base) {
        return new LeaderState(
                base.id(), base.revision(), base.division(), base.on(), "党组成员", base.on(), end(base), base.annulment());
    }

    /** At the earliest after one day. */
    private LocalDate end(Base base) {
        return base.done() ? chance.orNever(3, chance.from(base.on().plusDays(1), 500)) : null;
    }

    /** Numbers rise, fall and stay; some are none. */
    StaffingState staffing(Base base) {
        var statements = new ArrayList<Statement>();
        var on = base.on();
        for (int left = chance.upTo(5); left >= 0; left--) {
            statements.add(new Statement(on, chance.upTo(4), chance.upTo(9), chance.upTo(30)));
            on = chance.from(on.plusDays(1), 200);
        }
        return new StaffingState(
                base.id(), base.revision(), base.division(), base.on(), List.copyOf(statements), base.annulment());
    }

    IssuedSystemState system(Base base) {
        return new IssuedSystemState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                "实施方案",
                chance.pick(IssuedSystemState.Kind.values()),
                chance.oneIn(2) ? null : "鲁人社发〔2021〕1号",
                base.on(),
                base.annulment());
    }

    ReviewerTrainingState training(Base base) {
        return new ReviewerTrainingState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                "培训",
                base.on(),
                chance.upTo(80),
                base.annulment());
    }

    LegalityOpinionState opinion(Base base) {
        return new LegalityOpinionState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                base.done() ? LegalityOpinionState.Status.GIVEN : LegalityOpinionState.Status.REQUESTED,
                chance.pick(LegalityOpinionState.Kind.values()),
                "草案",
                chance.oneIn(2) ? chance.id() : null,
                base.done() ? base.on().minusDays(chance.upTo(20)) : base.on(),
                base.done() ? base.on() : null,
                base.done() ? chance.pick(LegalityOpinionState.Conclusion.values()) : null,
                null,
                base.annulment());
    }

    /** About the year of the day; delivered, issued and disclosed in the next one, just in time or a day late. */
    ReportDocumentState report(Base base) {
        int year = base.on().getYear();
        var status = !base.done() ? Status.DRAFT : chance.oneIn(2) ? Status.PUBLISHED : chance.pick(Status.values());
        var made = LocalDate.of(year + 1, 1, 20);
        boolean approved = status.compareTo(Status.APPROVED) >= 0;
        boolean out = status.compareTo(Status.PUBLISHING) >= 0;
        return new ReportDocumentState(
                base.id(),
                base.revision(),
                base.division(),
                LocalDate.of(year, 12, 31),
                status,
                year,
                year + "年度法治政府建设工作报告",
                "其他",
                "人力资源和社会保障局",
                approved ? made : null,
                null,
                out ? before(made, LocalDate.of(year + 1, 4, 1)) : null,
                ReportDocumentState.Validity.VALID,
                approved ? chance.orNever(5, before(made, LocalDate.of(year + 1, 3, 1))) : null,
                status == Status.PUBLISHED
                        ? "%s/%d-%06d".formatted(base.division(), year + 1, chance.sequence())
                        : null,
                status == Status.PUBLISHED ? chance.orNever(3, before(made, LocalDate.of(year + 1, 4, 1))) : null,
                items("不足"),
                items("安排"),
                base.annulment());
    }

    private LocalDate before(LocalDate made, LocalDate due) {
        return chance.oneIn(2) ? chance.around(due) : made.plusDays(chance.upTo(20));
    }

    private List<String> items(String title) {
        return IntStream.range(0, chance.upTo(4)).mapToObj(i -> title + i).toList();
    }
}

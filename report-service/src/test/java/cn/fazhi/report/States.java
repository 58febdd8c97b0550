package cn.fazhi.report;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.contracts.InspectionState.Status;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.GatePassage;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.WageRecoveryState;
import cn.fazhi.report.counting.Received;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** States as owners publish them. */
public final class States {

    public static final String SHIZHONG = "370402";
    public static final String XUECHENG = "370403";
    public static final String ZAOZHUANG = "370400";
    public static final String SHANDONG = "370000";

    private States() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static InspectionState inspection(String name, int revision, String division, String employer, String on) {
        return inspection(name, revision, division, employer, on, Kind.ROUTINE);
    }

    public static InspectionState inspection(
            String name, int revision, String division, String employer, String on, Kind kind) {
        var date = LocalDate.parse(on);
        return new InspectionState(
                id(name),
                revision,
                division,
                date,
                kind,
                Status.COMPLETED,
                new EmployerSnapshot(id(employer), null, employer, "F"),
                date,
                date,
                Result.NO_VIOLATION,
                List.of("A", "B"),
                null);
    }

    public static InspectionState annulled(InspectionState state) {
        return new InspectionState(
                state.id(),
                state.revision() + 1,
                state.division(),
                state.businessDate(),
                state.kind(),
                state.status(),
                state.employer(),
                state.plannedOn(),
                state.completedOn(),
                state.result(),
                state.inspectors(),
                new Annulment("录入错误", state.completedOn()));
    }

    public static WageRecoveryState recovery(
            String name, int revision, String division, String on, String amount, List<String> workers, int stated) {
        return new WageRecoveryState(
                id(name),
                revision,
                division,
                LocalDate.parse(on),
                WageRecoveryState.Status.CONFIRMED,
                new EmployerSnapshot(id("employer"), null, "employer", "E"),
                new BigDecimal(amount),
                workers,
                stated,
                null,
                null);
    }

    public static WageRecoveryState claiming(String amount, WageRecoveryState state) {
        return new WageRecoveryState(
                state.id(),
                state.revision(),
                state.division(),
                state.businessDate(),
                state.status(),
                state.employer(),
                state.amount(),
                state.workerKeys(),
                state.statedWorkers(),
                new BigDecimal(amount),
                state.annulment());
    }

    public static DisclosureState disclosure(String name, int revision, String division, String on) {
        var date = LocalDate.parse(on);
        return new DisclosureState(
                id(name),
                revision,
                division,
                date,
                DisclosureState.Status.DISCLOSED,
                DisclosureState.Channel.GOVERNMENT_WEBSITE,
                "信息",
                "https://example.cn/1",
                date,
                date,
                division + "/" + date.getYear() + "-00001",
                null,
                null);
    }

    public static LawMeetingState meeting(String name, int revision, String division, String on) {
        var date = LocalDate.parse(on);
        return new LawMeetingState(
                id(name), revision, division, date, LawMeetingState.Status.HELD, "学习宪法", date, date, null);
    }

    public static MajorDecisionState decision(
            String name, int revision, String division, String on, MajorDecisionState.Passage consultation) {
        var date = LocalDate.parse(on);
        var gates = Arrays.stream(Gate.values())
                .map(gate -> new GatePassage(
                        gate,
                        gate == Gate.PUBLIC_PARTICIPATION ? consultation : MajorDecisionState.Passage.PASSED,
                        date))
                .toList();
        return new MajorDecisionState(
                id(name), revision, division, date, MajorDecisionState.Status.ADOPTED, "决策", date, date, gates, null);
    }

    public static RecordFamily family(RecordState state) {
        return Arrays.stream(RecordFamily.values())
                .filter(family -> family.state().isInstance(state))
                .findFirst()
                .orElseThrow();
    }

    public static Received received(RecordState state) {
        return Received.of(family(state), state, 1, "{}");
    }
}

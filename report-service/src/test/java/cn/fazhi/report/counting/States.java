package cn.fazhi.report.counting;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.contracts.InspectionState.Status;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.WageRecoveryState;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** States as owners publish them. */
final class States {

    static final String SHIZHONG = "370402";
    static final String XUECHENG = "370403";
    static final String ZAOZHUANG = "370400";
    static final String SHANDONG = "370000";

    private States() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static InspectionState inspection(String name, int revision, String division, String employer, String on) {
        return inspection(name, revision, division, employer, on, Kind.ROUTINE);
    }

    static InspectionState inspection(
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

    static InspectionState annulled(InspectionState state) {
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

    static WageRecoveryState recovery(
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
                null);
    }

    static Received received(RecordState state) {
        var family = switch (state) {
            case InspectionState inspection -> RecordFamily.INSPECTION;
            case WageRecoveryState recovery -> RecordFamily.WAGE_RECOVERY;
            default -> throw new IllegalArgumentException(state.toString());
        };
        return Received.of(family, state, 1, "{}");
    }
}

package cn.fazhi.report.world;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.GatePassage;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.WageRecoveryState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** States as owners could have published them, by chance. */
final class RandomStates {

    /** What a state has whatever its family. */
    record Base(UUID id, long revision, String division, LocalDate on, boolean done, Annulment annulment) {}

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 730;
    private static final int EMPLOYERS = 400;
    private static final int REGISTERED_AGAIN = 20;
    private static final int WORKERS = 3_000;

    private final Random random;
    private final List<String> divisions;
    private final List<EmployerSnapshot> employers = new ArrayList<>();

    RandomStates(Random random, List<String> divisions) {
        this.random = random;
        this.divisions = divisions;
        for (int i = 0; i < EMPLOYERS; i++) {
            var code = i % 10 == 0 ? null : "9137%014d".formatted(i);
            employers.add(new EmployerSnapshot(id(), code, "用人单位" + i, industry()));
        }
        // The same employer under another id: registered again after an annulment.
        for (int i = 1; i <= REGISTERED_AGAIN; i++) {
            employers.add(new EmployerSnapshot(id(), employers.get(i).creditCode(), "用人单位" + i, industry()));
        }
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    String division() {
        return divisions.get(random.nextInt(divisions.size()));
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    RecordState of(RecordFamily family, Base base) {
        return switch (family) {
            case EMPLOYER -> employer(base);
            case INSPECTION -> inspection(base);
            case WAGE_RECOVERY -> recovery(base);
            case DISCLOSURE -> disclosure(base);
            case LAW_MEETING -> meeting(base);
            case MAJOR_DECISION -> decision(base);
            default -> throw new IllegalArgumentException("no random state yet");
        };
    }

    private EmployerState employer(Base base) {
        return new EmployerState(
                base.id, base.revision, base.division, base.on, null, "新用人单位", industry(), base.annulment);
    }

    private InspectionState inspection(Base base) {
        var kinds = InspectionState.Kind.values();
        return new InspectionState(
                base.id,
                base.revision,
                base.division,
                base.on,
                kinds[random.nextInt(kinds.length)],
                base.done ? InspectionState.Status.COMPLETED : InspectionState.Status.PLANNED,
                anEmployer(),
                base.on,
                base.done ? base.on : null,
                base.done ? InspectionState.Result.NO_VIOLATION : null,
                base.done ? List.of("鲁D001", "鲁D002") : List.of(),
                base.annulment);
    }

    private WageRecoveryState recovery(Base base) {
        var workers = random.nextInt(3) == 0 ? List.<String>of() : workers();
        return new WageRecoveryState(
                base.id,
                base.revision,
                base.division,
                base.on,
                base.done ? WageRecoveryState.Status.CONFIRMED : WageRecoveryState.Status.RECORDED,
                anEmployer(),
                BigDecimal.valueOf(1 + random.nextInt(100_000_000), 2),
                workers,
                workers.isEmpty() ? 1 + random.nextInt(50) : 0,
                base.annulment);
    }

    private List<String> workers() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> "%064x".formatted(random.nextInt(WORKERS)))
                .distinct()
                .toList();
    }

    private DisclosureState disclosure(Base base) {
        return new DisclosureState(
                base.id,
                base.revision,
                base.division,
                base.on,
                base.done ? DisclosureState.Status.DISCLOSED : DisclosureState.Status.DRAFT,
                DisclosureState.Channel.GOVERNMENT_WEBSITE,
                "公开信息",
                null,
                base.on,
                base.done ? base.on : null,
                base.done ? base.id.toString().replace("-", "").substring(0, 30) : null,
                null,
                base.annulment);
    }

    private LawMeetingState meeting(Base base) {
        return new LawMeetingState(
                base.id,
                base.revision,
                base.division,
                base.on,
                base.done ? LawMeetingState.Status.HELD : LawMeetingState.Status.PLANNED,
                "研究法治建设",
                base.on,
                base.done ? base.on : null,
                base.annulment);
    }

    private MajorDecisionState decision(Base base) {
        var gates = Arrays.stream(Gate.values())
                .filter(gate -> base.done || random.nextBoolean())
                .map(gate -> new GatePassage(gate, random.nextInt(4) == 0 ? Passage.WAIVED : Passage.PASSED, base.on))
                .toList();
        return new MajorDecisionState(
                base.id,
                base.revision,
                base.division,
                base.on,
                base.done ? MajorDecisionState.Status.ADOPTED : MajorDecisionState.Status.PROPOSED,
                "重大行政决策",
                base.on,
                base.done ? base.on : null,
                gates,
                base.annulment);
    }

    private EmployerSnapshot anEmployer() {
        return employers.get(random.nextInt(employers.size()));
    }

    private String industry() {
        return String.valueOf((char) ('A' + random.nextInt(20)));
    }
}

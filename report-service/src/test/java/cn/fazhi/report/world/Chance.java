package cn.fazhi.report.world;

import cn.fazhi.contracts.EmployerSnapshot;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What all random states draw from: days that like to fall where periods meet, divisions, employers. */
final class Chance {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 1095;
    private static final int DAYS_BEFORE = 550;
    private static final int TURN_IN = 6;
    private static final int EMPLOYERS = 400;
    private static final int REGISTERED_AGAIN = 20;

    private final Random random;
    private final List<String> divisions;
    private final List<EmployerSnapshot> employers = new ArrayList<>();
    private int sequence;

    Chance(Random random, List<String> divisions) {
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
        return pick(divisions);
    }

    EmployerSnapshot employer() {
        return pick(employers);
    }

    String industry() {
        return String.valueOf((char) ('A' + random.nextInt(20)));
    }

    /** Never the same again. */
    int sequence() {
        return ++sequence;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }

    /** In the three years that are counted. */
    LocalDate day() {
        return turned(FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    /** Or before them: for what lasts, and is there when the first year begins. */
    LocalDate dayOrBefore() {
        return turned(FIRST_DAY.minusDays(DAYS_BEFORE).plusDays(random.nextInt(DAYS_BEFORE + DAYS)));
    }

    /** That day or a later one. */
    LocalDate from(LocalDate day, int within) {
        var later = day.plusDays(upTo(within));
        var turned = turned(later);
        return turned.isBefore(day) ? later : turned;
    }

    LocalDate orNever(int oneIn, LocalDate day) {
        return oneIn(oneIn) ? null : day;
    }

    /** The last day of a term, the day before it, or the first that is too late. */
    LocalDate around(LocalDate due) {
        return due.plusDays(random.nextInt(3) - 1);
    }

    /** Now and then the last day of its month or year, the first of its year or of the next month, or the tree's own. */
    private LocalDate turned(LocalDate day) {
        if (!oneIn(TURN_IN)) {
            return day;
        }
        return switch (random.nextInt(5)) {
            case 0 -> day.with(TemporalAdjusters.lastDayOfMonth());
            case 1 -> day.with(TemporalAdjusters.firstDayOfNextMonth());
            case 2 -> day.with(TemporalAdjusters.lastDayOfYear());
            case 3 -> day.with(TemporalAdjusters.firstDayOfYear());
            default -> WorldDivisions.MOVED_ON.minusDays(random.nextInt(2));
        };
    }
}

package cn.fazhi.report.world;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.report.world.RandomStates.Base;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * The life of many records by chance, the same for the same seed. Of the events, one in five corrects a record (half of
 * them in another division, half on another day), one in twenty annuls one, one in ten ends what was only planned, one
 * in twenty has been sent before; all come in the wrong order within some hundred. States are not kept: there may be a
 * million of them.
 */
final class RandomWorld {

    private static final int CORRECTED = 20;
    private static final int ANNULLED = CORRECTED + 5;
    private static final int ENDED = ANNULLED + 10;
    private static final int SENT_AGAIN = ENDED + 5;
    private static final int DISORDER = 300;

    /** What the next state of a record depends on. */
    private record Life(UUID id, RecordFamily family, long revision, String division, LocalDate on) {}

    private final Random random;
    private final Chance chance;
    private final RandomStates states;
    private final Seats seats = new Seats();
    private final List<Life> living = new ArrayList<>();
    private final List<Life> planned = new ArrayList<>();
    private final List<RecordState> events = new ArrayList<>();
    private final Map<UUID, RecordState> changed = new LinkedHashMap<>();

    RandomWorld(long seed, List<String> divisions) {
        random = new Random(seed);
        chance = new Chance(random, divisions);
        states = new RandomStates(chance);
    }

    /** What happens next, in the order in which it is sent. */
    List<RecordState> live(int count) {
        events.clear();
        while (events.size() < count) {
            int chance = random.nextInt(100);
            if (chance < CORRECTED && !living.isEmpty()) {
                correct(random.nextInt(living.size()));
            } else if (chance < ANNULLED && !living.isEmpty()) {
                annul(random.nextInt(living.size()));
            } else if (chance < ENDED && !planned.isEmpty()) {
                end(random.nextInt(planned.size()));
            } else if (chance < SENT_AGAIN && !events.isEmpty()) {
                events.add(events.get(random.nextInt(events.size())));
            } else {
                begin();
            }
        }
        for (int from = 0; from < count; from += DISORDER) {
            Collections.shuffle(events.subList(from, Math.min(from + DISORDER, count)), random);
        }
        return List.copyOf(events);
    }

    /** The state in which its owner has each record now that has changed since this was last asked. */
    Collection<RecordState> changes() {
        var changes = List.copyOf(changed.values());
        changed.clear();
        return changes;
    }

    private void begin() {
        var family = Weights.pick(random);
        boolean done = random.nextInt(4) > 0;
        publish(family, new Base(chance.id(), 1, chance.division(), states.day(family), done, null))
                .ifPresent((done ? living : planned)::add);
    }

    private void end(int n) {
        var before = planned.get(n);
        var family = before.family();
        var base = new Base(before.id(), before.revision() + 1, before.division(), states.day(family), true, null);
        publish(family, base).ifPresent(after -> {
            takeOut(planned, n);
            living.add(after);
        });
    }

    private void correct(int n) {
        var before = living.get(n);
        var division = random.nextBoolean() ? before.division() : chance.division();
        var on = random.nextBoolean() ? before.on() : states.day(before.family());
        publish(before.family(), new Base(before.id(), before.revision() + 1, division, on, true, null))
                .ifPresent(after -> living.set(n, after));
    }

    private void annul(int n) {
        var before = takeOut(living, n);
        var annulment = new Annulment("录入错误", before.on());
        publish(
                before.family(),
                new Base(before.id(), before.revision() + 1, before.division(), before.on(), true, annulment));
        seats.leave(before.id());
    }

    /** @return empty if nothing happens, since another record sits where this one would */
    private Optional<Life> publish(RecordFamily family, Base base) {
        if (!seats.take(family, base)) {
            return Optional.empty();
        }
        var state = states.of(family, base);
        changed.put(base.id(), state);
        events.add(state);
        return Optional.of(new Life(base.id(), family, base.revision(), base.division(), state.businessDate()));
    }

    /** The last one takes its place. */
    private static Life takeOut(List<Life> from, int n) {
        var last = from.removeLast();
        return n == from.size() ? last : from.set(n, last);
    }
}

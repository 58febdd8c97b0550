package cn.fazhi.report.world;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.report.States;
import cn.fazhi.report.world.RandomStates.Base;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * The life of many records by chance, the same for the same seed. Of the events, one in five corrects a record (half of
 * them in another division, half on another day), one in twenty annuls one, one in ten ends what was only planned, three
 * in twenty have been sent before; all come in the wrong order within some hundred.
 */
final class RandomWorld {

    private static final int CORRECTED = 20;
    private static final int ANNULLED = CORRECTED + 5;
    private static final int ENDED = ANNULLED + 10;
    private static final int SENT_AGAIN = ENDED + 15;
    private static final int DISORDER = 300;

    private final Random random;
    private final Chance chance;
    private final RandomStates states;
    private final Seats seats = new Seats();
    private final Map<UUID, RecordState> latest = new LinkedHashMap<>();
    private final List<UUID> living = new ArrayList<>();
    private final List<UUID> planned = new ArrayList<>();
    private final List<RecordState> events = new ArrayList<>();

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
                correct(any(living));
            } else if (chance < ANNULLED && !living.isEmpty()) {
                annul(any(living));
            } else if (chance < ENDED && !planned.isEmpty()) {
                end(any(planned));
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

    /** The state in which each record's owner has it now. */
    Collection<RecordState> latest() {
        return latest.values();
    }

    private UUID any(List<UUID> records) {
        return records.get(random.nextInt(records.size()));
    }

    private void begin() {
        var family = Weights.pick(random);
        var id = chance.id();
        boolean done = random.nextInt(4) > 0;
        if (publish(family, new Base(id, 1, chance.division(), states.day(family), done, null))) {
            (done ? living : planned).add(id);
        }
    }

    private void end(UUID id) {
        var before = latest.get(id);
        var family = States.family(before);
        var base = new Base(id, before.revision() + 1, before.division(), states.day(family), true, null);
        if (publish(family, base)) {
            planned.remove(id);
            living.add(id);
        }
    }

    private void correct(UUID id) {
        var before = latest.get(id);
        var family = States.family(before);
        var division = random.nextBoolean() ? before.division() : chance.division();
        var on = random.nextBoolean() ? before.businessDate() : states.day(family);
        publish(family, new Base(id, before.revision() + 1, division, on, true, null));
    }

    private void annul(UUID id) {
        living.remove(id);
        var before = latest.get(id);
        var annulment = new Annulment("录入错误", before.businessDate());
        publish(
                States.family(before),
                new Base(id, before.revision() + 1, before.division(), before.businessDate(), true, annulment));
        seats.leave(id);
    }

    /** @return false if nothing happens, since another record sits where this one would */
    private boolean publish(RecordFamily family, Base base) {
        if (!seats.take(family, base)) {
            return false;
        }
        var state = states.of(family, base);
        latest.put(base.id(), state);
        events.add(state);
        return true;
    }
}

package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.ENFORCEMENT;

import cn.fazhi.localstack.sample.PlannedRecord.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Twenty wage recoveries: fourteen with their persons, six with only a number. One person was helped twice and is one
 * of the 106 all the same.
 */
final class WageRecoveries {

    private static final int[] LISTED = {9, 7, 6, 6, 6, 5, 5, 5, 5, 5, 4, 4, 4, 4};
    private static final int[] STATED = {10, 7, 5, 4, 3, 3};
    private static final long TOTAL_CENTS = 189_000_000;
    private static final int WORKERS = 107;
    private static final List<String> BASES = List.of("MEDIATION", "INSPECTION", "MEDIATION", "CASE");

    private WageRecoveries() {}

    static Map<Integer, List<PlannedRecord>> byEmployer(int employers, Random random) {
        var byEmployer = new HashMap<Integer, List<PlannedRecord>>();
        var persons = new ArrayList<>(persons());
        // The last listed recovery helps a person of the first once more.
        persons.set(persons.size() - 1, persons.getFirst());
        var centsLeft = TOTAL_CENTS;
        var workersLeft = WORKERS;
        for (var i = 0; i < LISTED.length + STATED.length; i++) {
            var isListed = i < LISTED.length;
            var workers = isListed ? LISTED[i] : STATED[i - LISTED.length];
            var cents = workers == workersLeft ? centsLeft : share(centsLeft, workers, workersLeft, random);
            var body = body(i, cents, Days.any(random));
            if (isListed) {
                body.put("workers", List.copyOf(persons.subList(0, workers)));
                persons.subList(0, workers).clear();
            } else {
                body.put("statedWorkers", workers);
            }
            byEmployer
                    .computeIfAbsent(i * 4 % employers, _ -> new ArrayList<>())
                    .add(recovery(body));
            centsLeft -= cents;
            workersLeft -= workers;
        }
        return byEmployer;
    }

    private static Map<String, Object> body(int index, long cents, LocalDate paidOn) {
        var body = new HashMap<String, Object>();
        body.put("division", SampleYear.DIVISION);
        body.put("basis", BASES.get(index % BASES.size()));
        body.put("amount", BigDecimal.valueOf(cents, 2));
        body.put("paidOn", paidOn.toString());
        body.put("sourceReference", SampleYear.reference("QX", index + 1));
        return body;
    }

    private static PlannedRecord recovery(Map<String, Object> body) {
        return PlannedRecord.of(
                ENFORCEMENT, "/v1/wage-recoveries", Map.copyOf(body), Step.reaching("CONFIRMED", "confirmation", null));
    }

    /** About as much for each worker, in tens of yuan. */
    private static long share(long cents, int workers, int of, Random random) {
        return cents * workers / of * (80 + random.nextInt(41)) / 100 / 1000 * 1000;
    }

    /** One for each place on a list. */
    private static List<Map<String, Object>> persons() {
        var persons = new ArrayList<Map<String, Object>>();
        for (var places : LISTED) {
            for (var i = 0; i < places; i++) {
                var number = persons.size();
                var born = LocalDate.of(1968, 3, 1).plusDays(number * 131L);
                persons.add(Map.of(
                        "name", "样例工人%03d".formatted(number + 1),
                        "citizenNumber", Numbers.citizenNumber(SampleYear.DIVISION, born)));
            }
        }
        return persons;
    }
}

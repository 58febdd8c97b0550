package cn.fazhi.report.world;

import cn.fazhi.contracts.RecordFamily;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** How many of a hundred new records are of which family: the more there is to get wrong, the more. */
final class Weights {

    private static final int HUNDRED = 100;
    private static final Map<RecordFamily, Integer> OF_HUNDRED = new EnumMap<>(Map.ofEntries(
            Map.entry(RecordFamily.INSPECTION, 12),
            Map.entry(RecordFamily.WAGE_RECOVERY, 11),
            Map.entry(RecordFamily.CASE, 14),
            Map.entry(RecordFamily.PROJECT, 8),
            Map.entry(RecordFamily.DISPUTE, 8),
            Map.entry(RecordFamily.ANNUAL_REVIEW, 3),
            Map.entry(RecordFamily.COMPLAINT, 4),
            Map.entry(RecordFamily.CREDIT_GRADE, 4),
            Map.entry(RecordFamily.ACTIVITY, 7),
            Map.entry(RecordFamily.STUDY_SESSION, 3),
            Map.entry(RecordFamily.SERVICE_TEAM, 3),
            Map.entry(RecordFamily.ENTERPRISE_VISIT, 6),
            Map.entry(RecordFamily.DISCLOSURE, 4)));

    private Weights() {}

    static RecordFamily pick(Random random) {
        int chance = random.nextInt(HUNDRED);
        for (var family : RecordFamily.values()) {
            chance -= OF_HUNDRED.getOrDefault(family, 0);
            if (chance < 0) {
                return family;
            }
        }
        return rest(random);
    }

    private static RecordFamily rest(Random random) {
        RecordFamily family;
        do {
            family = RecordFamily.values()[random.nextInt(RecordFamily.values().length)];
        } while (OF_HUNDRED.containsKey(family));
        return family;
    }
}

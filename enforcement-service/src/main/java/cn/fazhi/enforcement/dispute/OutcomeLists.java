package cn.fazhi.enforcement.dispute;

import static cn.fazhi.contracts.DisputeState.Outcome.ANNULLED;
import static cn.fazhi.contracts.DisputeState.Outcome.CHANGED;
import static cn.fazhi.contracts.DisputeState.Outcome.CLAIM_DISMISSED;
import static cn.fazhi.contracts.DisputeState.Outcome.MEDIATED;
import static cn.fazhi.contracts.DisputeState.Outcome.ORDERED_TO_PERFORM;
import static cn.fazhi.contracts.DisputeState.Outcome.PARTLY_ANNULLED;
import static cn.fazhi.contracts.DisputeState.Outcome.REJECTED;
import static cn.fazhi.contracts.DisputeState.Outcome.SETTLED;
import static cn.fazhi.contracts.DisputeState.Outcome.SUIT_DISMISSED;
import static cn.fazhi.contracts.DisputeState.Outcome.TERMINATED;
import static cn.fazhi.contracts.DisputeState.Outcome.UNLAWFUL;
import static cn.fazhi.contracts.DisputeState.Outcome.UPHELD;
import static cn.fazhi.contracts.DisputeState.Outcome.VOID;
import static cn.fazhi.contracts.DisputeState.Outcome.WITHDRAWN;

import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which outcomes the law knows for a kind of dispute, by the day from which each list is in force. */
final class OutcomeLists {

    private static final NavigableMap<LocalDate, Set<Outcome>> RECONSIDERATION = new TreeMap<>();
    private static final NavigableMap<LocalDate, Set<Outcome>> LITIGATION = new TreeMap<>();

    static {
        // 行政复议法 (1999) art. 28, 行政复议法实施条例 art. 40, 42, 48 and 50
        RECONSIDERATION.put(
                LocalDate.of(1999, 10, 1),
                EnumSet.of(
                        UPHELD,
                        CHANGED,
                        ANNULLED,
                        UNLAWFUL,
                        ORDERED_TO_PERFORM,
                        REJECTED,
                        MEDIATED,
                        SETTLED,
                        TERMINATED));
        // 行政复议法 (2023) art. 41, 63 to 69, 73 and 74: new are partial annulment (art. 64) and invalidity (art. 67)
        RECONSIDERATION.put(
                LocalDate.of(2024, 1, 1),
                EnumSet.of(
                        UPHELD,
                        CHANGED,
                        ANNULLED,
                        PARTLY_ANNULLED,
                        UNLAWFUL,
                        VOID,
                        ORDERED_TO_PERFORM,
                        REJECTED,
                        MEDIATED,
                        SETTLED,
                        TERMINATED));
        // 行政诉讼法 ch. 7, art. 60 and 62
        LITIGATION.put(
                LocalDate.of(1990, 10, 1),
                EnumSet.of(
                        CLAIM_DISMISSED,
                        SUIT_DISMISSED,
                        WITHDRAWN,
                        ANNULLED,
                        PARTLY_ANNULLED,
                        ORDERED_TO_PERFORM,
                        UNLAWFUL,
                        VOID,
                        CHANGED,
                        MEDIATED));
    }

    private OutcomeLists() {}

    /** Empty before there was such a law. */
    static Set<Outcome> of(Kind kind, LocalDate on) {
        var lists = switch (kind) {
            case RECONSIDERATION -> RECONSIDERATION;
            case LITIGATION -> LITIGATION;
        };
        var inForce = lists.floorEntry(on);
        return inForce == null ? Set.of() : inForce.getValue();
    }
}

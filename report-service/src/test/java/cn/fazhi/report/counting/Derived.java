package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordState;
import java.util.List;

/** What a state counts for, as lines: {@code ENF.FILED 2021-03-01 cause=WAGE_ARREARS 1.00}. */
final class Derived {

    private Derived() {}

    static List<String> from(RecordState state) {
        return Derivation.of(state).stream().map(Derived::line).toList();
    }

    private static String line(Contribution contribution) {
        var words = new java.util.ArrayList<String>();
        words.add(contribution.indicator());
        words.add(contribution.on().toString());
        words.addAll(contribution.dimensions());
        words.add(contribution.amount().toPlainString());
        return String.join(" ", words);
    }
}

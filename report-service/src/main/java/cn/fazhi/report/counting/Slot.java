package cn.fazhi.report.counting;

import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One division and period in which a contribution is counted. */
record Slot(String division, String period) {

    /** Years at every level; months and quarters at the record's own division, above it by query (ADR 0006). */
    static List<Slot> of(Deltas.Tree tree, String division, LocalDate on) {
        var lineage = tree.apply(new DivisionCode(division), on);
        var slots = new ArrayList<Slot>(lineage.size() + 2);
        var year = Period.yearOf(on).code();
        lineage.forEach(above -> slots.add(new Slot(above.value(), year)));
        var own = lineage.getFirst().value();
        slots.add(new Slot(own, Period.quarterOf(on).code()));
        slots.add(new Slot(own, Period.monthOf(on).code()));
        return slots;
    }
}

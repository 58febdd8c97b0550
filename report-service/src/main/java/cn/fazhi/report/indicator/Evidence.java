package cn.fazhi.report.indicator;

import cn.fazhi.identity.Caller;
import cn.fazhi.report.counting.EvidenceRow;
import cn.fazhi.report.counting.EvidenceTable;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The records behind a figure. What the pages count adds up to the figure. */
@ApplicationScoped
class Evidence {

    /**
     * @param rows of a counted indicator; empty for a derived one, whose parts are opened one by one
     * @param parts what stands in the formula; empty for a counted one
     */
    record Answer(Figure figure, List<EvidenceRow> rows, List<Part> parts, String next) {}

    record Part(Formula.Operand operand, Figure figure) {}

    private final Caller caller;
    private final Snapshot snapshot;
    private final Catalogue catalogue;

    Evidence(Caller caller, Snapshot snapshot, Catalogue catalogue) {
        this.caller = caller;
        this.snapshot = snapshot;
        this.catalogue = catalogue;
    }

    /**
     * @param dimension such as {@code inspectionKind=ROUTINE}; empty for the whole
     * @param after the {@code next} of the page before; null for the first
     * @throws UnknownIndicator if there is no such code
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the division
     */
    Answer of(String code, FigureQuery query, String dimension, String after, int limit) {
        caller.requireCovered(query.division);
        var division = query.division.value();
        Period period = query.period();
        return snapshot.read(connection -> {
            int generation = Generation.live(connection);
            var definitions = catalogue.at(connection, division, query.year);
            var indicator = definitions.get(code);
            var base = BaseValues.read(new Totals(connection, generation), division, period);
            var figures = new Figures(definitions, base);
            if (indicator.derived()) {
                boolean item = indicator.dimensions().contains(dimension.split("=")[0]);
                var operand = new Formula.Operand(code, item ? dimension : "", false);
                return new Answer(figures.figure(operand), List.of(), parts(indicator, operand, figures), null);
            }
            var value = indicator.rounded(base.of(new Formula.Operand(code, dimension, false)));
            var page = new EvidenceTable(connection, generation).page(code, division, period, dimension, after, limit);
            return new Answer(new Figure(indicator, value, null, null, null), page.rows(), List.of(), page.next());
        });
    }

    /** An item of a sum is the sum of that item of its terms. */
    private static List<Part> parts(Indicator indicator, Formula.Operand asked, Figures figures) {
        return indicator
                .operands()
                .map(operand -> asked.whole() ? operand : operand.in(asked.dimension()))
                .map(operand -> new Part(operand, figures.figure(operand)))
                .toList();
    }
}

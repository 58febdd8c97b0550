package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.EvidenceTable;
import cn.fazhi.report.counting.Extent;
import java.math.BigDecimal;
import java.sql.SQLException;

/** What the evidence of a figure adds up to, all pages of it; of a derived one, its formula over that of its parts. */
final class EvidenceSum {

    private static final int LARGEST_PAGE = 1000;

    private final Definitions definitions;
    private final EvidenceTable evidence;
    private final BaseValues base;
    private final Extent extent;

    /** @param base the figures, which tell how large a page is about a third of the evidence */
    EvidenceSum(Definitions definitions, EvidenceTable evidence, BaseValues base, Extent extent) {
        this.definitions = definitions;
        this.evidence = evidence;
        this.base = base;
        this.extent = extent;
    }

    /** Rounded as the figure is; null for a rate over nothing. */
    BigDecimal figure(Formula.Operand operand) {
        var indicator = definitions.get(operand.indicator());
        return indicator.denominator() == null
                ? indicator.rounded(sum(operand))
                : indicator.quotient(
                        indicator.numerator().evaluate(this::sum),
                        indicator.denominator().evaluate(this::sum));
    }

    private BigDecimal sum(Formula.Operand operand) {
        var indicator = definitions.get(operand.indicator());
        if (indicator.derived()) {
            return indicator.numerator().evaluate(part -> sum(operand.whole() ? part : part.in(operand.dimension())));
        }
        try {
            return pages(operand);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private BigDecimal pages(Formula.Operand operand) throws SQLException {
        var asked = operand.opening() ? extent.during(extent.period().previous()) : extent;
        // the least first: an int does not hold what a nation wins back
        int third = base.of(operand).min(BigDecimal.valueOf(3 * LARGEST_PAGE)).intValue() / 3;
        var sum = BigDecimal.ZERO;
        String after = null;
        do {
            var page = evidence.page(operand.indicator(), asked, operand.dimension(), after, Math.max(third, 1));
            for (var row : page.rows()) {
                sum = sum.add(row.counts());
            }
            after = page.next();
        } while (after != null);
        return sum;
    }
}

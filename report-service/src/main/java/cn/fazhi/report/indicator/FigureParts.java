package cn.fazhi.report.indicator;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Scope;
import cn.fazhi.report.counting.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What figures are counted from, for those who look at their past. */
@ApplicationScoped
public class FigureParts {

    /**
     * A number that is counted from records.
     *
     * @param dimension empty for the whole
     * @param opening whether what there was at the period's start is meant
     */
    public record Part(String indicator, String dimension, boolean opening) {

        private static Part of(Formula.Operand operand) {
            return new Part(operand.indicator(), operand.dimension(), operand.opening());
        }

        /** Where its changes are read. @param asked that which it is a part of */
        public String history(Asked asked) {
            return asked.path(new Formula.Operand(indicator, dimension, opening), "history");
        }

        /** The period whose number is meant. */
        public Period period(Period asked) {
            return opening ? asked.previous() : asked;
        }
    }

    /** An indicator, and what it is counted from: of a counted one itself. */
    public static final class Named {

        private final Indicator indicator;
        private final List<Part> parts;
        private final Set<String> formulas;

        private Named(Indicator indicator, List<Part> parts, Set<String> formulas) {
            this.indicator = indicator;
            this.parts = parts;
            this.formulas = formulas;
        }

        public String code() {
            return indicator.code();
        }

        public String name(boolean english) {
            return english ? indicator.en() : indicator.zh();
        }

        public String unit() {
            return indicator.unit();
        }

        public boolean derived() {
            return indicator.derived();
        }

        public List<Part> parts() {
            return parts;
        }

        /** The derived indicators by whose formulas it is made; none of a counted one. */
        public Set<String> formulas() {
            return formulas;
        }
    }

    private final Catalogue catalogue;

    FigureParts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Of the whole, as the division is judged in the year.
     *
     * @throws UnknownIndicator if there is no such code
     */
    public Named of(DivisionCode division, int year, String code) {
        return of(code, new Asked(division, Scope.BELOW, When.year(year), "", null));
    }

    /**
     * As the division is judged in the year. An item of a sum is the sum of that item of its terms.
     *
     * @throws UnknownIndicator if there is no such code
     * @throws NoSuchBreakdown if it is not broken down by the dimension
     */
    public Named of(String code, Asked asked) {
        var definitions = catalogue.now(asked.division(), asked.when().year());
        var opened = asked.figureOf(code);
        var indicator = definitions.opened(opened);
        if (!indicator.derived()) {
            return new Named(indicator, List.of(Part.of(opened)), Set.of());
        }
        var parts = definitions
                .counted(indicator)
                .map(operand -> opened.whole() ? operand : operand.in(opened.dimension()))
                .map(Part::of)
                .distinct();
        return new Named(
                indicator, parts.toList(), definitions.formulas(indicator).collect(toUnmodifiableSet()));
    }

    /**
     * The figure itself, as the division is judged in the year; null where it is meaningless: a rate over nothing.
     *
     * @param connection in a transaction that sees one moment
     * @throws UnknownIndicator if there is no such code
     * @throws NoSuchBreakdown if it is not broken down by the dimension
     */
    public BigDecimal value(Connection connection, String code, Asked asked) throws SQLException {
        var definitions =
                catalogue.at(connection, asked.division().value(), asked.when().year());
        var opened = asked.figureOf(code);
        var totals = new Totals(connection, Generation.live(connection));
        var base = BaseValues.behind(definitions.opened(opened), definitions, totals, asked.extent());
        return new Figures(definitions, base).figure(opened).value();
    }
}

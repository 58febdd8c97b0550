package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

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

        /** The period whose number is meant. */
        public Period period(Period asked) {
            return opening ? asked.previous() : asked;
        }
    }

    /** An indicator, and what it is counted from: of a counted one itself. */
    public static final class Named {

        private final Indicator indicator;
        private final List<Part> parts;

        private Named(Indicator indicator, List<Part> parts) {
            this.indicator = indicator;
            this.parts = parts;
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

        /** As figures of it are shown. */
        public BigDecimal rounded(BigDecimal value) {
            return indicator.rounded(value);
        }
    }

    private final Catalogue catalogue;

    FigureParts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * As the division is judged in the year.
     *
     * @param dimension empty for the whole; nothing for a derived indicator, whose formula says which it reads
     * @throws UnknownIndicator if there is no such code
     */
    public Named of(DivisionCode division, int year, String code, String dimension) {
        var definitions = catalogue.now(division, year);
        var indicator = definitions.get(code);
        return new Named(
                indicator,
                indicator.derived()
                        ? definitions
                                .counted(indicator)
                                .map(Part::of)
                                .distinct()
                                .toList()
                        : List.of(new Part(code, dimension, false)));
    }
}

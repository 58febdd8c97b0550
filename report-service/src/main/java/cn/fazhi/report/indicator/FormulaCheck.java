package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Measure;
import java.util.HashSet;
import java.util.Set;

/** Whether a formula means something, by the catalogue that it is to stand in. */
final class FormulaCheck {

    private static final String NUMERATOR = "/numerator";
    private static final String DENOMINATOR = "/denominator";

    private final Definitions definitions;
    private final String place;

    /** @param place pointer to the object in the request that has the formula; empty for the whole */
    FormulaCheck(Definitions definitions, String place) {
        this.definitions = definitions;
        this.place = place;
    }

    /** @throws FormulaRefused if one of its formulas cannot be read, or adds or divides what cannot be */
    void check(Indicator indicator) {
        var numerator = unit(indicator.numerator(), place + NUMERATOR, indicator.code());
        if (indicator.denominator() == null) {
            if (!numerator.equals(indicator.unit())) {
                throw new NotTheUnitOfItsTerms(place + NUMERATOR, indicator.unit(), numerator);
            }
            return;
        }
        var denominator = unit(indicator.denominator(), place + DENOMINATOR, indicator.code());
        if (indicator.unit().equals(Indicator.PERCENT) && !numerator.equals(denominator)) {
            throw new ShareOfUnlike(place + DENOMINATOR, numerator, denominator);
        }
    }

    /**
     * The one unit of all terms.
     *
     * @param of code of the indicator that it is the formula of; empty if of none
     */
    String unit(Formula formula, String pointer, String of) {
        String unit = null;
        for (var term : formula.terms()) {
            var read = read(term, pointer);
            if (reaches(read, of, new HashSet<>())) {
                throw new FormulaCycle(pointer, term, of);
            }
            if (unit != null && !unit.equals(read.unit())) {
                throw new UnitsDiffer(pointer, term, read.unit(), unit);
            }
            unit = read.unit();
        }
        return unit;
    }

    private Indicator read(Formula.Term term, String pointer) {
        var operand = term.operand();
        var read = definitions
                .find(operand.indicator())
                .filter(Indicator::active)
                .orElseThrow(() -> new UnknownOperand(pointer, term));
        if (read.measure() == Measure.RATE) {
            throw new OperandIsRate(pointer, term);
        }
        if (operand.opening() && read.measure() != Measure.STOCK) {
            throw new OpeningOfNoStock(pointer, term);
        }
        boolean whole = operand.dimension().isEmpty();
        if (!whole && (read.derived() || !read.dimensions().contains(operand.dimensionName()))) {
            throw new UnknownDimension(pointer, term, read);
        }
        return read;
    }

    private boolean reaches(Indicator from, String code, Set<String> seen) {
        return from.code().equals(code)
                || seen.add(from.code())
                        && definitions.readBy(from).stream()
                                .flatMap(read -> definitions.find(read).stream())
                                .anyMatch(read -> reaches(read, code, seen));
    }
}

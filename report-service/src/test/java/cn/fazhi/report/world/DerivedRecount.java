package cn.fazhi.report.world;

import static cn.fazhi.report.world.RecountedCells.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rates and sums by the rules of the indicator catalogue, from cells that are recounted themselves. */
final class DerivedRecount {

    private static final int PERCENT = 100;
    private static final int AVERAGE = 1;
    private static final String RECONSIDERED = "LIT.RECON_CONCLUDED";
    private static final List<String> CORRECTED =
            outcomes(RECONSIDERED, "CHANGED", "ANNULLED", "PARTLY_ANNULLED", "UNLAWFUL", "VOID", "ORDERED_TO_PERFORM");
    /** A withdrawn lawsuit is won, a mediated one is left out. */
    private static final List<String> WON =
            outcomes("LIT.SUIT_CONCLUDED", "CLAIM_DISMISSED", "SUIT_DISMISSED", "WITHDRAWN");

    private static final List<String> LOST = outcomes(
            "LIT.SUIT_CONCLUDED", "ANNULLED", "PARTLY_ANNULLED", "ORDERED_TO_PERFORM", "UNLAWFUL", "VOID", "CHANGED");
    private static final List<String> WORKERS = List.of("WAGE.WORKERS_LISTED", "WAGE.WORKERS_STATED");

    private final Map<String, BigDecimal> base;
    private final Map<String, BigDecimal> derived = new TreeMap<>();
    private final String period;

    private DerivedRecount(Map<String, BigDecimal> base, String period) {
        this.base = base;
        this.period = period;
    }

    /** @param base of one division and period */
    static Map<String, BigDecimal> of(Map<String, BigDecimal> base, String period) {
        var recount = new DerivedRecount(base, period);
        recount.enforcement();
        recount.wages();
        recount.disputes();
        recount.rate("GOV.CONSULT", List.of("GOV.CONSULTED"), List.of("GOV.DECISION"), PERCENT);
        recount.rate("GOV.ONTIME", List.of("GOV.REPORT_ON_TIME"), List.of("GOV.REPORT"), PERCENT);
        return recount.derived;
    }

    private void enforcement() {
        rate("ENF.CLOSE_RATE", List.of("ENF.CLOSED"), List.of("opening(ENF.OPEN_END)", "ENF.FILED"), PERCENT);
        rate("ENF.ON_TIME", List.of("ENF.CLOSED_ON_TIME"), List.of("ENF.CLOSED"), PERCENT);
        rate("ENF.LEGAL_REVIEW", List.of("ENF.MAJOR_REVIEWED"), List.of("ENF.MAJOR"), PERCENT);
    }

    private void wages() {
        var workers = sum(WORKERS);
        if (workers.signum() != 0) {
            derived.put(cell(period, "WAGE.WORKERS", ""), workers);
        }
        base.keySet().stream()
                .filter(cell -> cell.contains(" WAGE.WORKERS_") && cell.contains(" industry="))
                .map(cell -> cell.substring(cell.lastIndexOf(' ')))
                .distinct()
                .forEach(industry -> derived.put(
                        cell(period, "WAGE.WORKERS", industry.strip()),
                        sum(WORKERS.stream().map(code -> code + industry).toList())));
        rate("WAGE.AVG", List.of("WAGE.AMOUNT"), WORKERS, AVERAGE);
        rate("WAGE.REALNAME", List.of("WAGE.REALNAME_WORKERS"), List.of("WAGE.MIGRANTS"), PERCENT);
        rate("WAGE.ACCOUNT", List.of("WAGE.ACCOUNT_OPEN"), List.of("WAGE.ACCOUNT_DUE"), PERCENT);
        rate("WAGE.DEPOSIT", List.of("WAGE.DEPOSIT_LODGED"), List.of("WAGE.DEPOSIT_DUE"), PERCENT);
        rate("WAGE.AGENCY", List.of("WAGE.AGENCY_PAID"), List.of("WAGE.AGENCY_DUE"), PERCENT);
    }

    private void disputes() {
        var judged = Stream.concat(WON.stream(), LOST.stream()).toList();
        rate("LIT.UPHELD", outcomes(RECONSIDERED, "UPHELD"), List.of(RECONSIDERED), PERCENT);
        rate("LIT.CORRECT", CORRECTED, List.of(RECONSIDERED), PERCENT);
        rate("LIT.WIN", WON, judged, PERCENT);
        rate("LIT.LOSS", LOST, judged, PERCENT);
        rate("LIT.ATTEND", List.of("LIT.HEARING_ATTENDED"), List.of("LIT.HEARING_DUE"), PERCENT);
    }

    /** Over nothing there is none. */
    private void rate(String indicator, List<String> numerator, List<String> denominator, int times) {
        var dividend = sum(numerator);
        var divisor = sum(denominator);
        if (divisor.signum() != 0) {
            var value = dividend.multiply(BigDecimal.valueOf(times)).divide(divisor, 2, RoundingMode.HALF_UP);
            derived.put(cell(period, indicator, ""), value);
            derived.put(cell(period, indicator, "numerator"), dividend);
            derived.put(cell(period, indicator, "denominator"), divisor);
        }
    }

    private BigDecimal sum(List<String> cells) {
        return cells.stream()
                .map(cell -> base.getOrDefault(cell(period, cell, ""), BigDecimal.ZERO.setScale(2)))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static List<String> outcomes(String indicator, String... outcomes) {
        return Stream.of(outcomes)
                .map(outcome -> indicator + " outcome=" + outcome)
                .toList();
    }
}

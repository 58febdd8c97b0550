package cn.fazhi.report.world;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.counting.Period;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Every figure counted anew in plain SQL over the owners' tables: nothing of it goes through what counts in the service. */
final class Recount {

    private final RecountedCells cells;

    private Recount(RecountedCells cells) {
        this.cells = cells;
    }

    static Recount of(ReportDatabase report) throws SQLException {
        try (var connection = report.getConnection()) {
            var cells = new RecountedCells(connection);
            new EnforcementRecount(cells).count();
            new SupervisionRecount(cells).count();
            new ProjectRecount(cells).count();
            new PublicityRecount(cells).count();
            new GovernanceRecount(cells).count();
            return new Recount(cells);
        }
    }

    /** What is zero is left out, but for rates; a rate over nothing has no value. */
    Map<String, BigDecimal> of(String division, Collection<Period> periods) {
        var base = cells.of(division);
        var all = new HashMap<>(base);
        var byPeriod = base.entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> RecountedCells.period(cell.getKey()),
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        for (var period : periods) {
            all.putAll(DerivedRecount.of(byPeriod.getOrDefault(period.code(), Map.of()), period.code()));
        }
        return all;
    }
}

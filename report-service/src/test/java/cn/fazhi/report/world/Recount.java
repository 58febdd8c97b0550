package cn.fazhi.report.world;

import cn.fazhi.report.ReportDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
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
    Map<String, BigDecimal> of(Extents extents) {
        var all = new HashMap<String, BigDecimal>();
        var byPeriod = cells.of(extents.division(), extents.scope()).entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> RecountedCells.period(cell.getKey()),
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        for (var period : extents.periods()) {
            var base = byPeriod.getOrDefault(period.code(), Map.of());
            all.putAll(base);
            all.putAll(DerivedRecount.of(base, period.code()));
        }
        return all;
    }
}

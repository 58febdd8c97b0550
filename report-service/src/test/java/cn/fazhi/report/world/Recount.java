package cn.fazhi.report.world;

import cn.fazhi.report.ReportDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/** Every figure counted anew in plain SQL over the owners' tables: nothing of it goes through what counts in the service. */
final class Recount {

    private Recount() {}

    /** What is zero is left out, but for rates; a rate over nothing has no value. */
    static Map<String, BigDecimal> of(ReportDatabase report, Collection<String> divisions, Collection<String> periods)
            throws SQLException {
        try (var connection = report.getConnection()) {
            var recounted = new RecountedCells(connection);
            new EnforcementRecount(recounted).count();
            new ProjectRecount(recounted).count();
            new PublicityRecount(recounted).count();
            new GovernanceRecount(recounted).count();
            var cells = recounted.all();
            for (var division : divisions) {
                for (var period : periods) {
                    cells.putAll(DerivedRecount.of(cells, division, period));
                }
            }
            return cells;
        }
    }
}

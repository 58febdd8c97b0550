package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Scope;
import cn.fazhi.report.counting.Totals;
import cn.fazhi.report.counting.YearTotals;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads what is counted: a whole year in one statement, what is compared in one snapshot. */
@ApplicationScoped
class BaseReading {

    private final DataSource database;
    private final Snapshot snapshot;

    BaseReading(DataSource database, Snapshot snapshot) {
        this.database = database;
        this.snapshot = snapshot;
    }

    /** @param generation the live one, as the reader knows it */
    BaseValues of(int generation, Extent extent) {
        boolean kept = extent.period().isYear() && extent.scope() == Scope.BELOW;
        return (kept ? year(generation, extent) : Optional.<BaseValues>empty())
                .orElseGet(() -> together(List.of(extent)).getFirst());
    }

    private Optional<BaseValues> year(int generation, Extent extent) {
        try (var connection = database.getConnection()) {
            return YearTotals.read(connection, generation, extent.division(), extent.period())
                    .map(BaseValues::of);
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be read", e);
        }
    }

    /** All of one moment. */
    List<BaseValues> together(List<Extent> extents) {
        return snapshot.read(connection -> {
            var totals = new Totals(connection, Generation.live(connection));
            var all = new ArrayList<BaseValues>();
            for (var extent : extents) {
                all.add(BaseValues.read(totals, extent));
            }
            return all;
        });
    }
}

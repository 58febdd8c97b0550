package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.BaseIndicator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;

/**
 * Every indicator there is: what is counted is code ({@link BaseIndicator}), formulas over it are data. What was read
 * last is kept; one row says whether it is still what holds, so that every instance sees a change with its next answer,
 * and no answer mixes two.
 */
@ApplicationScoped
public class Catalogue {

    private final Snapshot snapshot;
    private final Divisions divisions;
    private volatile Definitions latest;

    Catalogue(Snapshot snapshot, Divisions divisions) {
        this.snapshot = snapshot;
        this.divisions = divisions;
    }

    /**
     * As a division is judged in a year, for figures that are read on the same connection.
     *
     * @param connection in a transaction that sees one moment
     */
    public Definitions at(Connection connection, String division, int year) throws SQLException {
        return judging(at(connection), new DivisionCode(division), year);
    }

    /** For figures that are read by themselves, before any division's choice. @param revision that is known of */
    Definitions of(long revision) {
        var known = latest;
        return known != null && known.revision() >= revision ? known : now();
    }

    /** The same, as it is now. */
    public Definitions now(DivisionCode division, int year) {
        return judging(now(), division, year);
    }

    /** As a division is judged in a year. */
    Definitions judging(Definitions definitions, DivisionCode division, int year) {
        return definitions.judging(divisions.lineage(division, LocalDate.of(year, Month.DECEMBER, 31)), year);
    }

    /** As it is now, before any division's choice of policies. */
    public Definitions now() {
        return snapshot.read(this::at);
    }

    private Definitions at(Connection connection) throws SQLException {
        var table = new DefinitionTable(connection);
        long revision = table.revision();
        var known = latest;
        if (known != null && known.revision() == revision) {
            return known;
        }
        var read = table.read(revision);
        latest = read;
        return read;
    }

    /**
     * What will hold once the transaction commits: never kept, for it may not. Nobody else changes the catalogue before
     * it ends.
     *
     * @param connection in the transaction of a change
     */
    public Definitions beginChange(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement(
                "update catalogue_revision set revision = revision + 1 where singleton = 1")) {
            update.executeUpdate();
        }
        var table = new DefinitionTable(connection);
        return table.read(table.revision());
    }
}

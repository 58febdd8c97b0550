package cn.fazhi.report.counting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.DivisionTree;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.Tables;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Counts states as the intake does, in a schema of its own, and reads what the ledger says of it. */
final class LedgerDatabase {

    private final ReportDatabase database;
    private final Tables tables;
    private final Divisions divisions;
    private final Counting counting;
    private long offset;

    LedgerDatabase(String name) {
        database = ReportDatabase.fresh(name);
        tables = new Tables(database);
        divisions = new Divisions(database);
        divisions.load();
        counting = new Counting(divisions);
    }

    ReportDatabase database() {
        return database;
    }

    Tables tables() {
        return tables;
    }

    void empty() throws SQLException {
        tables.empty();
        offset = 0;
    }

    void count(RecordState... states) throws SQLException {
        count(Arrays.asList(states));
    }

    void count(Collection<? extends RecordState> states) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var received = new ArrayList<Received>();
            states.forEach(state -> received.add(States.received(state).at(new Position(0, offset++))));
            counting.countLive(connection, Generation.holdLive(connection), received);
            connection.commit();
        }
    }

    /** As a rebuild does at its end. */
    void rebuild(Collection<? extends RecordState> states) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int next = Generation.seizeLive(connection) + 1;
            counting.count(
                    connection, next, states.stream().map(States::received).toList());
            new LedgerTable(connection).settleRebuild(next);
            Generation.flipTo(connection, next);
            connection.commit();
        }
    }

    /** As a repair does. */
    void deriveAnew(RecordState state) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int live = Generation.seizeLive(connection);
            var facts = new CountedFacts(connection, live, divisions);
            var fact = facts.find(States.family(state), state.id()).orElseThrow();
            new Recount(connection, live).put(facts.rewrite(fact, States.received(state)));
            connection.commit();
        }
    }

    void remove(RecordState state) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int live = Generation.seizeLive(connection);
            new Recount(connection, live)
                    .put(new CountedFacts(connection, live, divisions).remove(States.family(state), state.id()));
            connection.commit();
        }
    }

    List<FigureChange> history(String indicator, String dimension, String division, Period period, int limit)
            throws SQLException {
        return history(indicator, dimension, Extent.below(division, period), limit);
    }

    /** All pages one after the other. */
    List<FigureChange> history(String indicator, String dimension, Extent extent, int limit) throws SQLException {
        var changes = new ArrayList<FigureChange>();
        try (var connection = database.getConnection()) {
            var history = new FigureHistory(connection);
            var page = history.page(indicator, extent, dimension, 0, limit);
            while (!page.isEmpty()) {
                changes.addAll(page);
                page = history.page(indicator, extent, dimension, page.getLast().number(), limit);
            }
        }
        return changes;
    }

    List<FigureChange> history(String indicator, String division, Period period) throws SQLException {
        return history(indicator, "", division, period, 200);
    }

    /** Found in the same way whether few rows came since or many. */
    Set<String> changedAfter(long moment, Extent extent) throws SQLException {
        try (var connection = database.getConnection()) {
            var changed = new FigureHistory(connection).changedAfter(moment, extent);
            assertThat(new FigureHistory(connection, 0).changedAfter(moment, extent))
                    .isEqualTo(changed);
            return changed;
        }
    }

    long lastChange() throws SQLException {
        return Long.parseLong(
                tables.rows("select max(id) from contribution_change").getFirst());
    }

    /** The records of one page in its order. */
    List<UUID> evidence(String indicator, String division, Period period) throws SQLException {
        try (var connection = database.getConnection()) {
            return new EvidenceTable(connection, Generation.live(connection))
                    .page(indicator, division, period, "", null, 200).rows().stream()
                            .map(EvidenceRow::recordId)
                            .toList();
        }
    }

    /** From one day to the other it stands below another prefecture of its province. */
    void lend(String county, String from, String to, String on, String back) throws SQLException {
        DivisionTree.moveBelow(database, county, to, on);
        DivisionTree.moveBelow(database, county, from, back);
        divisions.load();
    }

    /** As if it had never left. */
    void forgetLending(String county, String on) throws SQLException {
        DivisionTree.forgetChanges(database, county, on);
        divisions.load();
    }

    BigDecimal value(String indicator, Extent extent) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Totals(connection, Generation.live(connection))
                    .read(extent)
                    .getOrDefault(new Totals.Of(indicator, ""), BigDecimal.ZERO);
        }
    }

    BigDecimal value(String indicator, String dimension, String division, Period period) throws SQLException {
        return tables.value(indicator, dimension, division, period);
    }
}

package cn.fazhi.report.counting;

import cn.fazhi.identity.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Counts new states in one database transaction of the caller: facts → contributions → references → totals, locked in
 * that order. States that are not newer than what is known change nothing.
 */
@ApplicationScoped
public class Counting {

    private interface Notes {
        void take(List<Change> changes) throws SQLException;
    }

    private final Deltas.Tree tree;

    @Inject
    public Counting(Divisions divisions) {
        this.tree = divisions::lineage;
    }

    /**
     * In the generation that readers see: what a figure gains or loses goes into the ledger, with its cause.
     *
     * @param connection READ COMMITTED, without auto-commit, holding the generation
     * @return the states that were newer and are counted now
     */
    public List<Received> countLive(Connection connection, int live, Collection<Received> states) throws SQLException {
        return count(connection, live, states, new LedgerTable(connection)::note);
    }

    /**
     * In a generation that nobody sees yet.
     *
     * @param connection READ COMMITTED, without auto-commit
     * @return the states that were newer and are counted now
     */
    public List<Received> count(Connection connection, int generation, Collection<Received> states)
            throws SQLException {
        return count(connection, generation, states, changes -> {});
    }

    private List<Received> count(Connection connection, int generation, Collection<Received> states, Notes notes)
            throws SQLException {
        if (states.isEmpty()) {
            return List.of();
        }
        var facts = new FactTable(connection, generation);
        var contributions = new ContributionTable(connection, generation);
        var sorted = newestOfEach(states);
        var known = facts.lock(sorted);
        var newer = sorted.stream().filter(state -> isNewer(state, known)).toList();
        var changes = changes(newer, contributions).stream()
                .filter(Change::changesCounts)
                .toList();
        contributions.delete(withContributions(changes));
        contributions.insert(changes);
        notes.take(changes);
        facts.write(newer);
        total(changes, new TotalTable(connection, generation));
        return newer;
    }

    private static boolean isNewer(Received received, Map<UUID, FactTable.Known> known) {
        var before = known.get(received.state().id());
        return received.newerThan(before.revision(), before.schemaVersion());
    }

    static List<Received> newestOfEach(Collection<Received> states) {
        var newest = new HashMap<UUID, Received>();
        states.forEach(
                state -> newest.merge(state.state().id(), state, (one, other) -> other.newerThan(one) ? other : one));
        return newest.values().stream().sorted().toList();
    }

    private static List<Change> changes(List<Received> newer, ContributionTable contributions) throws SQLException {
        var before = contributions.of(
                newer.stream().map(received -> received.state().id()).toList());
        var changes = new ArrayList<Change>(newer.size());
        for (var received : newer) {
            changes.add(
                    new Change(received, before.getOrDefault(received.state().id(), List.of())));
        }
        return changes;
    }

    private static List<UUID> withContributions(List<Change> changes) {
        return changes.stream()
                .filter(change -> !change.before().isEmpty())
                .map(change -> change.received().state().id())
                .toList();
    }

    private void total(List<Change> changes, TotalTable totals) throws SQLException {
        var deltas = new Deltas(tree);
        for (var change : changes) {
            change.before().forEach(deltas::remove);
            change.after().forEach(deltas::add);
        }
        totals.refer(deltas);
        totals.add(deltas.totals());
    }
}

package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.Divisions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Facts and what they count for, to be proven and, where wrong, put right. What is put right changes no total by a
 * difference, since the totals may have been right: the cells that it touches are to be recounted.
 */
public final class CountedFacts {

    private static final String SELECT =
            "select record_id, revision, schema_version, division, business_year, payload from fact"
                    + " where generation = ? and family = ? and revision > 0 and record_id ";

    private final Connection connection;
    private final int generation;
    private final Deltas.Tree tree;

    public CountedFacts(Connection connection, int generation, Divisions divisions) {
        this.connection = connection;
        this.generation = generation;
        this.tree = divisions::lineage;
    }

    public long count(Collection<RecordFamily> families) throws SQLException {
        long all = 0;
        for (var family : families) {
            try (var select = connection.prepareStatement(
                    "select count(*) from fact where generation = ? and family = ? and revision > 0")) {
                select.setInt(1, generation);
                select.setString(2, family.name());
                try (var rows = select.executeQuery()) {
                    rows.next();
                    all += rows.getLong(1);
                }
            }
        }
        return all;
    }

    /** @param after where the page before ended */
    public List<CountedFact> page(RecordFamily family, UUID after, int limit) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "> ? order by record_id limit " + limit)) {
            return read(select, family, after);
        }
    }

    public Optional<CountedFact> find(RecordFamily family, UUID id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "= ?")) {
            return read(select, family, id).stream().findFirst();
        }
    }

    private List<CountedFact> read(PreparedStatement select, RecordFamily family, UUID id) throws SQLException {
        select.setInt(1, generation);
        select.setString(2, family.name());
        select.setBytes(3, UuidBytes.of(id));
        var facts = new ArrayList<CountedFact>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                facts.add(new CountedFact(
                        family,
                        UuidBytes.from(rows.getBytes(1)),
                        rows.getLong(2),
                        rows.getInt(3),
                        rows.getString(4),
                        rows.getInt(5),
                        rows.getString(6),
                        List.of()));
            }
        }
        var contributions = new ContributionTable(connection, generation)
                .of(facts.stream().map(CountedFact::id).toList());
        return facts.stream()
                .map(fact -> fact.with(contributions.getOrDefault(fact.id(), List.of())))
                .toList();
    }

    /**
     * Contributions that no fact stands behind, or one that waits for its owner, as facts of revision 0 and no payload.
     */
    public List<CountedFact> orphans(RecordFamily family, int limit) throws SQLException {
        try (var select =
                connection.prepareStatement("select c.record_id, 0, 0, min(c.division), min(year(c.on_date)), ''"
                        + " from contribution c left join fact f on f.generation = c.generation and f.family = c.family"
                        + " and f.record_id = c.record_id and f.revision > 0"
                        + " where c.generation = ? and c.family = ? and c.record_id > ?"
                        + " and f.record_id is null group by c.record_id order by c.record_id limit " + limit)) {
            return read(select, family, new UUID(0, 0));
        }
    }

    /** What was lost apart leaves the ledger too: else it would come into it twice when it is counted again. */
    public void settleLedger(UUID id) throws SQLException {
        new LedgerTable(connection).settleRepair(generation, id);
    }

    /** The fact's owner will be believed whatever it says next. */
    public void forgetRevision(RecordFamily family, UUID id) throws SQLException {
        update("update fact set revision = 0 where generation = ? and family = ? and record_id = ?", family, id);
    }

    /**
     * Takes away what there is of it.
     *
     * @return the cells to be recounted
     */
    public Set<CellKey> remove(RecordFamily family, UUID id) throws SQLException {
        var contributions = new ContributionTable(connection, generation);
        var counted = contributions.of(List.of(id)).getOrDefault(id, List.of());
        contributions.delete(List.of(id));
        update("delete from fact where generation = ? and family = ? and record_id = ?", family, id);
        new LedgerTable(connection).settleRepair(generation, id);
        return cells(counted);
    }

    /** @return the cells to be recounted */
    public Set<CellKey> rewrite(CountedFact fact, Received derived) throws SQLException {
        var contributions = new ContributionTable(connection, generation);
        contributions.delete(List.of(fact.id()));
        contributions.insert(List.of(new Change(derived, fact.contributions())));
        new LedgerTable(connection).settleRepair(generation, fact.id());
        var cells = cells(fact.contributions());
        cells.addAll(cells(derived.contributions()));
        return cells;
    }

    private Set<CellKey> cells(List<Contribution> contributions) {
        var touched = new TreeSet<CellKey>();
        for (var contribution : contributions) {
            var deltas = new Deltas(tree);
            deltas.add(contribution);
            deltas.totals().forEach(delta -> touched.add(CellKey.of(delta.getKey())));
            deltas.references().forEach(change -> touched.add(CellKey.of(change.getKey())));
        }
        return touched;
    }

    private void update(String sql, RecordFamily family, UUID id) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setInt(1, generation);
            update.setString(2, family.name());
            update.setBytes(3, UuidBytes.of(id));
            update.executeUpdate();
        }
    }
}

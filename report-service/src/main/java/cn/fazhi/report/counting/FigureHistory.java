package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads what changed a figure, in the order of the ledger; all of it adds up to the figure. Which changes are a
 * figure's is asked as of evidence, on a connection that sees one moment too. A distinct thing changes the figure when
 * its first contribution comes and its last one goes.
 */
public final class FigureHistory {

    private static final String FLOW =
            " contribution_change c force index (ix_contribution_change_indicator_division_on_date)"
                    + " straight_join " + Scope.ANCESTORS + " on a.division = c.division"
                    + " and a.valid_from <= c.on_date and a.valid_until > c.on_date"
                    + " where c.indicator = ?%s and a.ancestor = ?%s";
    private static final String STOCK = " " + Scope.ANCESTORS + " straight_join contribution_change c"
            + " force index (ix_contribution_change_indicator_division_on_date)"
            + " on c.indicator = ? and c.division = a.division"
            + " and c.on_date < ? where a.ancestor = ? and a.valid_from <= ? and a.valid_until > ?%s";

    private static final String PAGE =
            "select id, changed_at, cause, family, record_id, revision, kafka_partition, kafka_offset, times, division,"
                    + " on_date, dimension, step, value from (select s.*,"
                    + " sum(s.step) over (order by s.id rows unbounded preceding) value from (select r.*,"
                    + " case when r.distinct_key is null then r.times * r.amount"
                    + " else (r.refs > 0) - (r.refs - r.times > 0) end step from (select c.*,"
                    + " sum(c.times) over (partition by c.distinct_key order by c.id rows unbounded preceding) refs"
                    + " from%s and " + Dimensions.ASKED_FOR
                    + ") r) s) h where id > ? and step <> 0 order by id limit ?";

    private static final String CHANGES =
            "select count(*) from%s and " + Dimensions.ASKED_FOR + " and c.id > ? and c.id <= ?";

    /** A column outside the index: MySQL scans one that covers the query while its statistics say that the table is empty. */
    private static final String CHANGED = "select c.times from%s and c.id > ? limit 1";

    private static final String SINCE =
            "select distinct c.indicator from contribution_change c force index (primary) where c.id > ?";

    /** So many rows since a moment are gone through, more not: the ledger is everybody's, and longer every day. */
    private static final int FEW = 10_000;

    /** @param number of the last change that stands for what came before */
    public record Beginning(long number, Instant at) {}

    private interface Answer<T> {
        /** @param next the index of the first parameter behind those of the changes */
        T of(PreparedStatement select, int next) throws SQLException;
    }

    private final Connection connection;
    private final int few;

    public FigureHistory(Connection connection) {
        this(connection, FEW);
    }

    FigureHistory(Connection connection, int few) {
        this.connection = connection;
        this.few = few;
    }

    /**
     * @param dimension empty for the whole
     * @param after the number of the last change that is known
     */
    public List<FigureChange> page(String indicator, Extent extent, String dimension, long after, int limit)
            throws SQLException {
        return ask(PAGE, indicator, extent, List.of(), (select, next) -> {
            bindPage(select, next, dimension, after, limit);
            return read(select);
        });
    }

    /** How many changes have made the figure: while there is not one more, its evidence is the same too. */
    public long changes(String indicator, Extent extent, String dimension) throws SQLException {
        return changes(indicator, extent, dimension, 0, Long.MAX_VALUE);
    }

    /**
     * Those of them with numbers up to one of the ledger, some of which may be committed later than higher ones.
     *
     * @param after the number behind which they begin
     */
    public long changes(String indicator, Extent extent, String dimension, long after, long upTo) throws SQLException {
        return ask(CHANGES, indicator, extent, 0L, (select, next) -> {
            select.setString(next, dimension);
            select.setString(next + 1, dimension);
            select.setLong(next + 2, after);
            select.setLong(next + 3, upTo);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** The base indicators that may have changed since: each that anybody's rows name is looked for among its own. */
    public Set<String> changedAfter(long moment, Extent extent) throws SQLException {
        var codes = new TreeSet<String>();
        for (var indicator : named(moment)) {
            if (isChangedAfter(moment, indicator, extent)) {
                codes.add(indicator);
            }
        }
        return codes;
    }

    private Collection<String> named(long moment) throws SQLException {
        if (last() - moment > few) {
            return Stream.of(BaseIndicator.values()).map(BaseIndicator::code).toList();
        }
        try (var select = connection.prepareStatement(SINCE)) {
            select.setLong(1, moment);
            try (var rows = select.executeQuery()) {
                var codes = new ArrayList<String>();
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
                return codes;
            }
        }
    }

    private long last() throws SQLException {
        try (var select = connection.prepareStatement("select max(id) from contribution_change");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean isChangedAfter(long moment, String indicator, Extent extent) throws SQLException {
        return ask(CHANGED, indicator, extent, false, (select, next) -> {
            select.setLong(next, moment);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        });
    }

    /** @param nothing where there is no change of it */
    private <T> T ask(String question, String indicator, Extent extent, T nothing, Answer<T> answer)
            throws SQLException {
        return Stocks.CODES.contains(indicator)
                ? askStock(question, indicator, extent, answer)
                : askFlow(question, indicator, extent, nothing, answer);
    }

    private <T> T askFlow(String question, String indicator, Extent extent, T nothing, Answer<T> answer)
            throws SQLException {
        var divisions = DivisionsWithin.withChanges(connection, indicator, extent);
        if (divisions.isEmpty()) {
            return nothing;
        }
        var changes = FLOW.formatted(divisions.condition(), extent.scope().condition());
        try (var select = connection.prepareStatement(question.formatted(changes))) {
            select.setString(1, indicator);
            int next = divisions.bind(select, 2);
            select.setString(next, extent.division());
            return answer.of(select, next + 1);
        }
    }

    private <T> T askStock(String question, String indicator, Extent extent, Answer<T> answer) throws SQLException {
        var changes = STOCK.formatted(extent.scope().condition());
        try (var select = connection.prepareStatement(question.formatted(changes))) {
            var period = extent.period();
            select.setString(1, indicator);
            select.setObject(2, period.next());
            select.setString(3, extent.division());
            select.setObject(4, period.last());
            select.setObject(5, period.last());
            return answer.of(select, 6);
        }
    }

    /** Up to where the ledger was filled with what was counted before there was one; empty if nothing was. */
    public Optional<Beginning> beginning() throws SQLException {
        try (var select = connection.prepareStatement(
                        "select max(id), max(changed_at) from contribution_change where cause = 'BACKFILL'");
                var rows = select.executeQuery()) {
            rows.next();
            var at = rows.getObject(2, Timestamp.class);
            return at == null ? Optional.empty() : Optional.of(new Beginning(rows.getLong(1), at.toInstant()));
        }
    }

    private static void bindPage(PreparedStatement select, int first, String dimension, long after, int limit)
            throws SQLException {
        select.setString(first, dimension);
        select.setString(first + 1, dimension);
        select.setLong(first + 2, after);
        select.setInt(first + 3, limit);
    }

    private static List<FigureChange> read(PreparedStatement select) throws SQLException {
        var page = new ArrayList<FigureChange>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                page.add(change(rows));
            }
        }
        return page;
    }

    private static FigureChange change(ResultSet row) throws SQLException {
        var partition = row.getObject(7, Integer.class);
        return new FigureChange(
                row.getLong(1),
                row.getObject(2, Timestamp.class).toInstant(),
                Cause.valueOf(row.getString(3)),
                RecordFamily.valueOf(row.getString(4)),
                UuidBytes.from(row.getBytes(5)),
                row.getLong(6),
                partition == null ? null : new Position(partition, row.getLong(8)),
                row.getInt(9) > 0,
                row.getString(10),
                row.getObject(11, LocalDate.class),
                Dimensions.parse(row.getString(12)),
                exact(row.getBigDecimal(13)),
                exact(row.getBigDecimal(14)));
    }

    private static BigDecimal exact(BigDecimal value) {
        return value.setScale(2, RoundingMode.UNNECESSARY);
    }
}

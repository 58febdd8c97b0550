package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the contributions behind a figure, in order of the distinct thing, then of the record. The connection sees one
 * moment: a record that moved meanwhile would be in neither of two divisions.
 */
public final class EvidenceTable {

    /** @param next null on the last page */
    public record Page(List<EvidenceRow> rows, String next) {}

    private final Connection connection;
    private final int generation;

    public EvidenceTable(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** Of a division and everything below it. */
    public Page page(String indicator, String division, Period period, String dimension, String after, int limit)
            throws SQLException {
        return page(indicator, Extent.below(division, period), dimension, after, limit);
    }

    /** @throws MalformedCursor if {@code after} is not a {@code next} of ours, or what it named counts no more */
    public Page page(String indicator, Extent extent, String dimension, String after, int limit) throws SQLException {
        if (Stocks.CODES.contains(indicator)) {
            var last = after == null ? EvidenceCursor.START : EvidenceCursor.parse(after);
            return new StockEvidence(connection, generation).page(indicator, extent, dimension, last.record(), limit);
        }
        var cursor = after == null ? EvidenceCursor.START : resume(after, indicator);
        var divisions = DivisionsWithin.withContributions(connection, generation, indicator, extent);
        if (divisions.isEmpty()) {
            return new Page(List.of(), null);
        }
        try (var select = connection.prepareStatement(
                "select c.family, c.record_id, c.division, c.on_date, c.dimension, c.amount, c.distinct_key, c.seq"
                        + " from contribution c"
                        // or, where statistics are wrong, all contributions are read
                        + " force index (ix_contribution_indicator_division_on_date)"
                        + " straight_join " + Scope.ANCESTORS + " on a.division = c.division"
                        + " and a.valid_from <= c.on_date and a.valid_until > c.on_date"
                        + " where c.generation = ? and c.indicator = ?" + divisions.condition()
                        + " and a.ancestor = ?" + extent.scope().condition() + " and " + Dimensions.ASKED_FOR
                        + " and (coalesce(c.distinct_key, '') > ? or coalesce(c.distinct_key, '') = ?"
                        + " and (c.record_id > ? or c.record_id = ? and c.seq > ?))"
                        + " order by coalesce(c.distinct_key, ''), c.record_id, c.seq limit ?")) {
            select.setInt(1, generation);
            select.setString(2, indicator);
            int next = divisions.bind(select, 3);
            select.setString(next, extent.division());
            select.setString(next + 1, dimension);
            select.setString(next + 2, dimension);
            cursor.bind(select, next + 3);
            select.setInt(next + 8, limit + 1);
            try (var rows = select.executeQuery()) {
                return page(rows, BaseIndicator.ofCode(indicator).orElseThrow(), cursor, limit);
            }
        }
    }

    /**
     * Whether there is any record of it: of a flow in the period, of a stock up to its end below what stands here then,
     * though nothing may be left.
     */
    public boolean isRecorded(String indicator, Extent extent) throws SQLException {
        var period = extent.period();
        boolean stock = Stocks.CODES.contains(indicator);
        try (var select =
                connection.prepareStatement("select 1 from " + Scope.ANCESTORS + " straight_join contribution c"
                        + " force index (ix_contribution_indicator_division_on_date)"
                        + " on c.generation = ? and c.indicator = ? and c.division = a.division"
                        + " and c.on_date >= ? and c.on_date < ?"
                        + " where a.ancestor = ?" + extent.scope().condition()
                        + " and a.valid_from <= coalesce(?, c.on_date) and a.valid_until > coalesce(?, c.on_date)"
                        + " limit 1")) {
            select.setInt(1, generation);
            select.setString(2, indicator);
            select.setObject(3, stock ? LocalDate.of(1000, 1, 1) : period.first());
            select.setObject(4, period.next());
            select.setString(5, extent.division());
            select.setObject(6, stock ? period.last() : null);
            select.setObject(7, stock ? period.last() : null);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /**
     * As what the record of a {@code next} is counted: a list of contributions that has changed is written anew, and the
     * places of all of them may be others. A dash if it counts no more.
     *
     * @throws MalformedCursor if it is not a {@code next} of ours
     */
    public String countedAs(String next) throws SQLException {
        try (var select =
                connection.prepareStatement("select concat_ws('-', f.generation, f.revision, f.schema_version)"
                        + " from contribution c straight_join fact f on f.generation = c.generation and f.family = c.family"
                        + " and f.record_id = c.record_id where c.generation = ? and c.record_id = ? limit 1")) {
            select.setInt(1, generation);
            select.setBytes(2, EvidenceCursor.parse(next).record());
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : "-";
            }
        }
    }

    private EvidenceCursor resume(String after, String indicator) throws SQLException {
        var named = EvidenceCursor.parse(after);
        try (var select = connection.prepareStatement("select distinct_key from contribution where generation = ?"
                + " and record_id = ? and seq = ? and indicator = ?")) {
            select.setInt(1, generation);
            select.setBytes(2, named.record());
            select.setInt(3, named.seq());
            select.setString(4, indicator);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new MalformedCursor(after);
                }
                return EvidenceCursor.at(rows.getBytes(1), named.record(), named.seq());
            }
        }
    }

    private static Page page(ResultSet rows, BaseIndicator indicator, EvidenceCursor start, int limit)
            throws SQLException {
        var page = new ArrayList<EvidenceRow>();
        var cursor = start;
        while (rows.next()) {
            if (page.size() == limit) {
                return new Page(page, cursor.text());
            }
            var here = EvidenceCursor.at(rows.getBytes(7), rows.getBytes(2), rows.getInt(8));
            boolean already = here.sameThingAs(cursor);
            page.add(new EvidenceRow(
                    RecordFamily.valueOf(rows.getString(1)),
                    UuidBytes.from(rows.getBytes(2)),
                    rows.getString(3),
                    rows.getObject(4, LocalDate.class),
                    Dimensions.parse(rows.getString(5)),
                    already ? BigDecimal.ZERO.setScale(2) : rows.getBigDecimal(6),
                    already ? Reason.already(indicator) : Reason.of(indicator)));
            cursor = here;
        }
        return new Page(page, null);
    }
}

package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

/** The records behind a stock: those whose steps up to the end of the period leave something, each with its sum. */
final class StockEvidence {

    private static final String PAGE =
            "select c.family, c.record_id, c.division, max(c.on_date), max(c.dimension), sum(c.amount)"
                    + " from " + Scope.ANCESTORS + " straight_join contribution c"
                    + " force index (ix_contribution_indicator_division_on_date)"
                    + " on c.generation = ? and c.indicator = ?"
                    + " and c.division = a.division and c.on_date < ?"
                    + " where a.ancestor = ? and a.valid_from <= ? and a.valid_until > ?%s and " + Dimensions.ASKED_FOR
                    + " and c.record_id > ? group by c.family, c.record_id, c.division having sum(c.amount) <> 0"
                    + " order by c.record_id limit ?";

    private final Connection connection;
    private final int generation;

    StockEvidence(Connection connection, int generation) {
        this.connection = connection;
        this.generation = generation;
    }

    /** @param after the last record of the page before */
    EvidenceTable.Page page(String indicator, Extent extent, String dimension, byte[] after, int limit)
            throws SQLException {
        try (var select =
                connection.prepareStatement(PAGE.formatted(extent.scope().condition()))) {
            select.setInt(1, generation);
            select.setString(2, indicator);
            select.setObject(3, extent.period().next());
            select.setString(4, extent.division());
            select.setObject(5, extent.period().last());
            select.setObject(6, extent.period().last());
            select.setString(7, dimension);
            select.setString(8, dimension);
            select.setBytes(9, after);
            select.setInt(10, limit + 1);
            var reason = Reason.of(BaseIndicator.ofCode(indicator).orElseThrow());
            var page = new ArrayList<EvidenceRow>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (page.size() == limit) {
                        return new EvidenceTable.Page(page, next(page.getLast().recordId()));
                    }
                    page.add(new EvidenceRow(
                            RecordFamily.valueOf(rows.getString(1)),
                            UuidBytes.from(rows.getBytes(2)),
                            rows.getString(3),
                            rows.getObject(4, LocalDate.class),
                            Dimensions.parse(rows.getString(5)),
                            rows.getBigDecimal(6),
                            reason));
                }
            }
            return new EvidenceTable.Page(page, null);
        }
    }

    private static String next(UUID record) {
        return EvidenceCursor.at(null, UuidBytes.of(record), 0).text();
    }
}

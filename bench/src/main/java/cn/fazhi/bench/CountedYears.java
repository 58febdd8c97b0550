package cn.fazhi.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Totals of every division and of many years, as they stand after much counting, without the records behind them. */
final class CountedYears implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 20_000;
    private static final List<String> OUTCOMES = List.of("UPHELD", "CHANGED", "CLAIM_DISMISSED", "WITHDRAWN");

    private final Connection connection;
    private final int generation;

    /** As the schema's owner. */
    CountedYears(String url, String owner, String password) throws SQLException {
        this.connection = DriverManager.getConnection(url + "?rewriteBatchedStatements=true", owner, password);
        connection.setAutoCommit(false);
        try (var select = connection.prepareStatement("select live from counting_generation");
                var rows = select.executeQuery()) {
            rows.next();
            this.generation = rows.getInt(1);
        }
    }

    List<String> divisions() throws SQLException {
        try (var select = connection.prepareStatement("select code from division order by code");
                var rows = select.executeQuery()) {
            var codes = new ArrayList<String>();
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
            return codes;
        }
    }

    /** @return how many rows; what was there of a former run is replaced */
    long write(List<String> indicators, int firstYear, int years) throws SQLException {
        long rows = 0;
        try (var insert = connection.prepareStatement(
                "insert into total (generation, division, period, indicator, dimension, value)"
                        + " values (?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update value = values(value)")) {
            for (var division : divisions()) {
                for (int year = firstYear; year < firstYear + years; year++) {
                    for (var indicator : indicators) {
                        rows += add(insert, division, year, indicator, rows);
                    }
                }
                if (rows % ROWS_AT_ONCE < indicators.size() * years) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        edit();
        return rows;
    }

    /** As after any change that no event tells of: what readers have kept is good no more. */
    void edit() throws SQLException {
        try (var edition = connection.createStatement()) {
            edition.executeUpdate("update counting_generation set edition = edition + 1");
        }
        connection.commit();
    }

    private int add(PreparedStatement insert, String division, int year, String indicator, long number)
            throws SQLException {
        int rows = add(insert, division, year, indicator, "", number);
        if (indicator.startsWith("LIT.") && indicator.endsWith("_CONCLUDED")) {
            for (var outcome : OUTCOMES) {
                rows += add(insert, division, year, indicator, "outcome=" + outcome, number);
            }
        }
        return rows;
    }

    private int add(
            PreparedStatement insert, String division, int year, String indicator, String dimension, long number)
            throws SQLException {
        insert.setInt(1, generation);
        insert.setString(2, division);
        insert.setString(3, Integer.toString(year));
        insert.setString(4, indicator);
        insert.setString(5, dimension);
        insert.setLong(6, 1 + number % 997);
        insert.addBatch();
        return 1;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package cn.fazhi.report.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What no rebuild can do without: reading the fact rows and writing the rows of all four tables, in the order of their
 * keys, many to a statement. What is to be written to the other tables is read beforehand, and that takes no time here.
 */
final class RawRebuild {

    static final String ROWS = "select (select count(*) from fact) + (select count(*) from contribution)"
            + " + (select count(*) from total) + (select count(*) from distinct_reference)";

    private record Table(String name, String key, String others) {}

    private static final List<Table> TABLES = List.of(
            new Table("fact", "family, record_id", "revision, schema_version, division, business_year, payload"),
            new Table(
                    "contribution",
                    "record_id, seq",
                    "family, indicator, division, on_date, dimension, amount, distinct_key"),
            new Table("distinct_reference", "division, period, indicator, dimension, distinct_key", "refs"),
            new Table("total", "division, period, indicator, dimension", "value"));
    private static final int COPY = 1_000_000;
    private static final int ROWS_PER_PAGE = 5000;

    private final DataSource database;
    private final int live;
    private long nanos;

    RawRebuild(DataSource database, int live) {
        this.database = database;
        this.live = live;
    }

    double seconds() throws SQLException {
        try (var reading = database.getConnection();
                var writing = database.getConnection()) {
            writing.setAutoCommit(false);
            for (var table : TABLES) {
                copy(table, reading, writing);
            }
            delete(writing);
        }
        return nanos / 1e9;
    }

    private void copy(Table table, Connection reading, Connection writing) throws SQLException {
        var columns = table.key() + ", " + table.others();
        int width = columns.split(",").length;
        try (var select = reading.prepareStatement("select " + columns + " from " + table.name()
                        + " where generation = " + live + " order by " + table.key());
                var insert = writing.prepareStatement("insert into " + table.name() + " (generation, " + columns
                        + ") values (" + COPY + ", ?".repeat(width) + ")")) {
            select.setFetchSize(Integer.MIN_VALUE);
            boolean readingCounts = table.name().equals("fact");
            long began = System.nanoTime();
            try (var rows = select.executeQuery()) {
                var page = page(rows, width);
                while (!page.isEmpty()) {
                    nanos += readingCounts ? System.nanoTime() - began : 0;
                    write(insert, page);
                    began = System.nanoTime();
                    page = page(rows, width);
                }
            }
        }
    }

    private static List<Object[]> page(ResultSet rows, int width) throws SQLException {
        var page = new ArrayList<Object[]>(ROWS_PER_PAGE);
        while (page.size() < ROWS_PER_PAGE && rows.next()) {
            var row = new Object[width];
            for (int column = 0; column < width; column++) {
                row[column] = rows.getObject(column + 1);
            }
            page.add(row);
        }
        return page;
    }

    private void write(PreparedStatement insert, List<Object[]> page) throws SQLException {
        long began = System.nanoTime();
        for (var row : page) {
            for (int column = 0; column < row.length; column++) {
                insert.setObject(column + 1, row[column]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
        insert.getConnection().commit();
        nanos += System.nanoTime() - began;
    }

    private static void delete(Connection writing) throws SQLException {
        for (var table : TABLES) {
            try (var delete = writing.prepareStatement(
                    "delete from " + table.name() + " where generation = " + COPY + " limit 20000")) {
                while (delete.executeUpdate() > 0) {
                    writing.commit();
                }
            }
        }
        writing.commit();
    }
}

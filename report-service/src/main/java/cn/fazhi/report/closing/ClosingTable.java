package cn.fazhi.report.closing;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.UuidBytes;
import cn.fazhi.report.indicator.RecordedFigures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The closings that ever were, with their figures. */
final class ClosingTable {

    private static final int NEWEST = 100;
    private static final String SELECT = "select id, division, closed_year, moment, as_of, closed_at, closed_by,"
            + " reopened_at, reopened_by, reopening_reason, catalogue_revision from closing where ";

    private final Connection connection;

    ClosingTable(Connection connection) {
        this.connection = connection;
    }

    void insert(UUID id, DivisionCode division, int year, String by, RecordedFigures.YearAt figures)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert into closing (id, division, closed_year, in_force,"
                + " closed_by, moment, catalogue_revision, as_of, figures) values (?, ?, ?, true, ?, ?, ?, ?, ?)")) {
            insert.setBytes(1, UuidBytes.of(id));
            insert.setString(2, division.value());
            insert.setInt(3, year);
            insert.setString(4, by);
            insert.setLong(5, figures.moment());
            insert.setLong(6, figures.catalogue());
            insert.setTimestamp(7, Timestamp.from(figures.year().freshness().asOf()));
            insert.setString(8, ClosedFigure.json(ClosedFigure.of(figures.year())));
            insert.executeUpdate();
        }
    }

    /** @return false if it is in force no more */
    boolean reopen(UUID id, String by, String reason) throws SQLException {
        try (var update = connection.prepareStatement(
                "update closing set in_force = null, reopened_at = current_timestamp(6), reopened_by = ?,"
                        + " reopening_reason = ? where id = ? and in_force = true")) {
            update.setString(1, by);
            update.setString(2, reason);
            update.setBytes(3, UuidBytes.of(id));
            return update.executeUpdate() == 1;
        }
    }

    Optional<Closing> find(UUID id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "id = ?")) {
            select.setBytes(1, UuidBytes.of(id));
            return read(select).stream().findFirst();
        }
    }

    Optional<Closing> inForce(DivisionCode division, int year) throws SQLException {
        try (var select =
                connection.prepareStatement(SELECT + "division = ? and closed_year = ? and in_force = true")) {
            select.setString(1, division.value());
            select.setInt(2, year);
            return read(select).stream().findFirst();
        }
    }

    /** Newest first. @param year null for all */
    List<Closing> newest(DivisionCode division, Integer year) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + "division = ? and (? is null or closed_year = ?)"
                + " order by closed_at desc, id limit " + NEWEST)) {
            select.setString(1, division.value());
            select.setObject(2, year);
            select.setObject(3, year);
            return read(select);
        }
    }

    List<ClosedFigure> figures(UUID id) throws SQLException {
        try (var select = connection.prepareStatement("select figures from closing where id = ?")) {
            select.setBytes(1, UuidBytes.of(id));
            try (var rows = select.executeQuery()) {
                return rows.next() ? ClosedFigure.parse(rows.getString(1)) : List.of();
            }
        }
    }

    private static List<Closing> read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var closings = new ArrayList<Closing>();
            while (rows.next()) {
                closings.add(closing(rows));
            }
            return closings;
        }
    }

    private static Closing closing(ResultSet row) throws SQLException {
        var reason = row.getString(10);
        return new Closing(
                UuidBytes.from(row.getBytes(1)),
                new DivisionCode(row.getString(2)),
                row.getInt(3),
                row.getLong(4),
                row.getLong(11),
                instant(row, 5),
                instant(row, 6),
                row.getString(7),
                reason == null ? null : new Closing.Reopening(instant(row, 8), row.getString(9), reason));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Timestamp.class).toInstant();
    }
}

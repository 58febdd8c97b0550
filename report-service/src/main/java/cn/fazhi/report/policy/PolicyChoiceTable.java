package cn.fazhi.report.policy;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.UuidBytes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which policies divisions have chosen; written by who has begun a change of the catalogue. */
final class PolicyChoiceTable {

    private static final String SELECT = "select id, division, from_year, policy, reason, chosen_by, chosen_at,"
            + " annulled_at, annulled_by, annulment_reason from policy_choice";

    private final Connection connection;

    PolicyChoiceTable(Connection connection) {
        this.connection = connection;
    }

    void add(UUID id, ChoosePolicy.Command choice, String by) throws SQLException {
        try (var insert = connection.prepareStatement("insert into policy_choice"
                + " (id, division, from_year, policy, reason, chosen_by, chosen_revision) values (?, ?, ?, ?, ?, ?,"
                + " (select revision from catalogue_revision where singleton = 1))")) {
            insert.setBytes(1, UuidBytes.of(id));
            insert.setString(2, choice.division().value());
            insert.setInt(3, choice.fromYear());
            insert.setString(4, choice.policy());
            insert.setString(5, choice.reason());
            insert.setString(6, by);
            insert.executeUpdate();
        }
    }

    /** @return false if it was annulled before */
    boolean annul(UUID id, String reason, String by) throws SQLException {
        try (var update = connection.prepareStatement("update policy_choice set annulled_at = current_timestamp(6),"
                + " annulled_by = ?, annulment_reason = ?,"
                + " annulled_revision = (select revision from catalogue_revision where singleton = 1)"
                + " where id = ? and annulled_at is null")) {
            update.setString(1, by);
            update.setString(2, reason);
            update.setBytes(3, UuidBytes.of(id));
            return update.executeUpdate() == 1;
        }
    }

    Optional<PolicyChoice> find(UUID id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " where id = ?")) {
            select.setBytes(1, UuidBytes.of(id));
            return read(select).stream().findFirst();
        }
    }

    /** In order of year, then of when they were made; annulled ones too. */
    List<PolicyChoice> of(DivisionCode division) throws SQLException {
        try (var select =
                connection.prepareStatement(SELECT + " where division = ? order by from_year, chosen_at, id")) {
            select.setString(1, division.value());
            return read(select);
        }
    }

    private static List<PolicyChoice> read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var choices = new ArrayList<PolicyChoice>();
            while (rows.next()) {
                choices.add(choice(rows));
            }
            return choices;
        }
    }

    private static PolicyChoice choice(ResultSet row) throws SQLException {
        var annulledAt = row.getTimestamp(8);
        return new PolicyChoice(
                UuidBytes.from(row.getBytes(1)),
                new DivisionCode(row.getString(2)),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                annulledAt == null
                        ? null
                        : new PolicyChoice.Annulment(annulledAt.toInstant(), row.getString(9), row.getString(10)));
    }
}

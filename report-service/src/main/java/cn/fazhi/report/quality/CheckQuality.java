package cn.fazhi.report.quality;

import cn.fazhi.identity.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;

/** Holds the rules against a division's year: opens what breaks one, resolves by itself what does no more. */
@ApplicationScoped
class CheckQuality {

    private record Place(String rule, String subject, String period) {}

    private final DataSource database;
    private final Breaches breaches;

    CheckQuality(DataSource database, Breaches breaches) {
        this.database = database;
        this.breaches = breaches;
    }

    /** @return all findings of the year, resolved ones too */
    @Transactional
    List<Finding> handle(DivisionCode division, int year) {
        var found = breaches.of(division, year);
        try (var connection = database.getConnection()) {
            note(connection, division.value(), year, found);
            return new FindingTable(connection).of(division.value(), year);
        } catch (SQLException e) {
            throw new IllegalStateException("the findings cannot be noted", e);
        }
    }

    private static void note(Connection connection, String division, int year, Breaches.Found found)
            throws SQLException {
        var table = new FindingTable(connection);
        var known = new HashMap<Place, Finding>();
        for (var finding : table.of(division, year)) {
            known.put(new Place(finding.rule(), finding.subject(), finding.period()), finding);
        }
        for (var breach : found.breaches()) {
            var before = known.remove(new Place(breach.rule(), breach.subject(), breach.period()));
            if (before == null) {
                table.add(division, year, breach);
            } else if (before.state() == Finding.State.RESOLVED
                    || !breach.sameValues(before.lesser(), before.greater())) {
                table.reopen(before, breach);
            }
        }
        for (var gone : known.values()) {
            if (gone.state() != Finding.State.RESOLVED && !found.unread().contains(gone.rule())) {
                table.resolve(gone);
            }
        }
    }
}

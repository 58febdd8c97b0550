package cn.fazhi.report.quality;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** What the checks have found, within the caller's division. */
@ApplicationScoped
class Findings {

    private final DataSource database;
    private final Caller caller;
    private final Clock clock;

    Findings(DataSource database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * One more than the limit, if there is.
     *
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the division
     */
    List<Finding> page(FindingFilter filter) {
        caller.requireCovered(filter.division);
        try (var connection = database.getConnection()) {
            return new FindingTable(connection).page(filter, LocalDate.now(clock));
        } catch (SQLException e) {
            throw new IllegalStateException("the findings cannot be read", e);
        }
    }

    /** @throws NotFound if there is none of that id, or its division is out of scope */
    Finding get(long id) {
        try (var connection = database.getConnection()) {
            return new FindingTable(connection)
                    .find(id)
                    .filter(finding -> caller.covers(new DivisionCode(finding.division())))
                    .orElseThrow(() -> new NotFound(id));
        } catch (SQLException e) {
            throw new IllegalStateException("the findings cannot be read", e);
        }
    }
}

package cn.fazhi.report.closing;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.indicator.FiguresIncomplete;
import cn.fazhi.report.indicator.RecordedFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** States that a division's year, with everything below it, is final. Records can still be corrected: adjustments. */
@ApplicationScoped
class CloseYear {

    private final DataSource database;
    private final Caller caller;
    private final RecordedFigures recordedFigures;
    private final Event<Act> acts;
    private final Clock clock;

    CloseYear(DataSource database, Caller caller, RecordedFigures recordedFigures, Event<Act> acts, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.recordedFigures = recordedFigures;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the division
     * @throws YearNotOver if the year still runs
     * @throws YearAlreadyClosed if a closing of it is in force
     * @throws FiguresIncomplete if something is known to be missing in its figures
     */
    @Transactional
    Closing handle(DivisionCode division, int year) {
        caller.requireCovered(division);
        if (year >= LocalDate.now(clock).getYear()) {
            throw new YearNotOver(year);
        }
        try (var connection = database.getConnection()) {
            return close(connection, division, year);
        } catch (SQLException e) {
            // two closings at once: constraint.uq_closing_division_closed_year in problems/ makes it YearAlreadyClosed
            throw new IllegalStateException("the year cannot be closed", e);
        }
    }

    private Closing close(Connection connection, DivisionCode division, int year) throws SQLException {
        var closings = new ClosingTable(connection);
        if (closings.inForce(division, year).isPresent()) {
            throw new YearAlreadyClosed();
        }
        var figures = recordedFigures.atMoment(division, year);
        if (!figures.year().freshness().complete()) {
            throw new FiguresIncomplete(year);
        }
        var id = UUID.randomUUID();
        closings.insert(id, division, year, caller.subject(), figures);
        acts.fire(new Act("closed", null, Closing.AUDITED, id, division, 1));
        return closings.find(id).orElseThrow();
    }
}

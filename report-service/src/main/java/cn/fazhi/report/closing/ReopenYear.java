package cn.fazhi.report.closing;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes a closing back, for a reason; what it stated stays to be read. */
@ApplicationScoped
class ReopenYear {

    private final DataSource database;
    private final Caller caller;
    private final Event<Act> acts;

    ReopenYear(DataSource database, Caller caller, Event<Act> acts) {
        this.database = database;
        this.caller = caller;
        this.acts = acts;
    }

    /**
     * @throws NotFound if there is no such closing in the caller's division
     * @throws YearAlreadyReopened if it is in force no more
     */
    @Transactional
    Closing handle(UUID id, String reason) {
        try (var connection = database.getConnection()) {
            return reopen(connection, id, reason);
        } catch (SQLException e) {
            throw new IllegalStateException("the year cannot be reopened", e);
        }
    }

    private Closing reopen(Connection connection, UUID id, String reason) throws SQLException {
        var closings = new ClosingTable(connection);
        closings.find(id).filter(closing -> caller.covers(closing.division())).orElseThrow(() -> new NotFound(id));
        if (!closings.reopen(id, caller.subject(), reason)) {
            throw new YearAlreadyReopened();
        }
        var reopened = closings.find(id).orElseThrow();
        acts.fire(new Act("reopened", reason, Closing.AUDITED, id, reopened.division(), 2));
        return reopened;
    }
}

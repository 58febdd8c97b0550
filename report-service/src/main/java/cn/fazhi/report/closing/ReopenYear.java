package cn.fazhi.report.closing;

import cn.fazhi.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes a closing back, for a reason; what it stated stays to be read. */
@ApplicationScoped
class ReopenYear {

    private final DataSource database;
    private final Caller caller;
    private final Closings closings;

    ReopenYear(DataSource database, Caller caller, Closings closings) {
        this.database = database;
        this.caller = caller;
        this.closings = closings;
    }

    /**
     * @throws cn.fazhi.web.NotFound if there is no such closing in the caller's division
     * @throws YearAlreadyReopened if it is in force no more
     */
    @Transactional
    Closing handle(UUID id, String reason) {
        closings.get(id);
        try (var connection = database.getConnection()) {
            var table = new ClosingTable(connection);
            if (!table.reopen(id, caller.subject(), reason)) {
                throw new YearAlreadyReopened();
            }
            return table.find(id).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("the year cannot be reopened", e);
        }
    }
}

package cn.fazhi.report.deadletter;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Ends the waiting for a dead letter that will never be counted, for a reason that stays on record. */
@ApplicationScoped
class DiscardDeadLetter {

    private final DataSource database;
    private final Caller caller;
    private final Event<Act> acts;

    DiscardDeadLetter(DataSource database, Caller caller, Event<Act> acts) {
        this.database = database;
        this.caller = caller;
        this.acts = acts;
    }

    /**
     * @throws NotFound if there is none of that id
     * @throws DeadLetterNotOpen if it waits no more
     */
    @Transactional
    Letter handle(long id, String reason) {
        try (var connection = database.getConnection()) {
            var letters = new LetterTable(connection);
            boolean closed = letters.close(id, Letter.State.DISCARDED, caller.subject(), reason);
            var letter = letters.find(id).orElseThrow(() -> new NotFound(id));
            if (!closed) {
                throw new DeadLetterNotOpen(id);
            }
            acts.fire(letter.closed("discarded"));
            return letter;
        } catch (SQLException e) {
            throw new IllegalStateException("the dead letter cannot be discarded", e);
        }
    }
}

package cn.fazhi.report.deadletter;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.intake.DeadLetterTable;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.Undecodable;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Counts a dead letter after all: its cause was here, and is gone. */
@ApplicationScoped
class RequeueDeadLetter {

    private final DataSource database;
    private final Counting counting;
    private final EventDecoder decoder;
    private final Caller caller;
    private final Event<Act> acts;

    RequeueDeadLetter(DataSource database, Counting counting, Divisions divisions, Caller caller, Event<Act> acts) {
        this.database = database;
        this.counting = counting;
        this.decoder = new EventDecoder(divisions::exists);
        this.caller = caller;
        this.acts = acts;
    }

    /**
     * @throws NotFound if there is none of that id
     * @throws DeadLetterNotOpen if it waits no more
     * @throws DeadLetterStillUndecodable if it cannot be counted yet
     */
    @Transactional
    Letter handle(long id) {
        try (var connection = database.getConnection()) {
            var letters = new LetterTable(connection);
            var state = decode(letters.find(id).orElseThrow(() -> new NotFound(id)));
            count(connection, state);
            if (!letters.close(id, Letter.State.REQUEUED, caller.subject(), null)) {
                throw new DeadLetterNotOpen(id);
            }
            new DeadLetterTable(connection).supersede(List.of(state));
            var letter = letters.find(id).orElseThrow();
            acts.fire(letter.closed("requeued"));
            return letter;
        } catch (SQLException e) {
            throw new IllegalStateException("the dead letter cannot be requeued", e);
        }
    }

    private Received decode(Letter letter) {
        if (letter.state() != Letter.State.OPEN) {
            throw new DeadLetterNotOpen(letter.id());
        }
        try {
            return decoder.decode(letter.event());
        } catch (Undecodable e) {
            throw new DeadLetterStillUndecodable(e.getMessage());
        }
    }

    private void count(Connection connection, Received state) throws SQLException {
        counting.countLive(connection, Generation.seizeLive(connection), List.of(state));
    }
}

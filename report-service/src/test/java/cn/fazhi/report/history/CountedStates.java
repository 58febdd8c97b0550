package cn.fazhi.report.history;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.Divisions;
import cn.fazhi.outbox.StateJson;
import cn.fazhi.report.TestTopics;
import cn.fazhi.report.asof.HeardSources;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.intake.Event;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Lets the service's own intake count states as if they had come by a topic, with sources that have just been heard of. */
@ApplicationScoped
public class CountedStates {

    private static final List<String> TABLES = List.of(
            "closing",
            "source_as_of",
            "dead_letter",
            "fact",
            "contribution",
            "contribution_change",
            "total",
            "distinct_reference",
            "intake_position");

    private final DataSource database;
    private final Intake intake;
    private final Intake blind;
    private long offset;

    CountedStates(DataSource database, Counting counting, Divisions divisions) {
        this.database = database;
        this.intake = new Intake(database, counting, new EventDecoder(divisions::exists));
        this.blind = new Intake(database, counting, new EventDecoder(_ -> false));
    }

    public void begin() throws SQLException {
        empty();
        HeardSources.in(database);
    }

    public void empty() throws SQLException {
        for (var table : TABLES) {
            update("delete from " + table);
        }
        offset = 0;
    }

    public void take(RecordState... states) throws InterruptedException {
        intake.take(events(states));
    }

    /** As dead letters: by a service that knows no division. */
    public void setAside(RecordState... states) throws InterruptedException {
        blind.take(events(states));
    }

    private List<Event> events(RecordState... states) {
        var events = new ArrayList<Event>();
        for (var state : states) {
            events.add(new Event(
                    "states", 0, offset++, state.id().toString(), TestTopics.headers(state), StateJson.write(state)));
        }
        return events;
    }

    public void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

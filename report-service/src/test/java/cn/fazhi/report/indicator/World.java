package cn.fazhi.report.indicator;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.report.States;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Generation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;

/** Counts states straight into the running service's tables, with their changes, but without Kafka. */
@ApplicationScoped
class World {

    private final DataSource database;
    private final Counting counting;

    World(DataSource database, Counting counting) {
        this.database = database;
        this.counting = counting;
    }

    void count(RecordState... states) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            counting.countLive(
                    connection,
                    Generation.seizeLive(connection),
                    Arrays.stream(states).map(States::received).toList());
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}

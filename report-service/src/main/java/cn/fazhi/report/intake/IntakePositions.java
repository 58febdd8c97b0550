package cn.fazhi.report.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.apache.kafka.common.TopicPartition;

/** Up to where each partition is counted. Kept in the database, since Kafka's own offsets may fall behind it. */
public final class IntakePositions {

    private IntakePositions() {}

    /** Never goes back: an intake that lost its partition may come late with what another has counted already. */
    static void advance(Connection connection, SortedMap<TopicPartition, Long> nextOffsets) throws SQLException {
        try (var upsert = connection.prepareStatement(
                "insert into intake_position (topic, kafka_partition, next_offset) values (?, ?, ?)"
                        + " on duplicate key update next_offset = greatest(next_offset, values(next_offset))")) {
            for (var position : nextOffsets.entrySet()) {
                upsert.setString(1, position.getKey().topic());
                upsert.setInt(2, position.getKey().partition());
                upsert.setLong(3, position.getValue());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    public static Map<TopicPartition, Long> read(Connection connection) throws SQLException {
        var positions = new HashMap<TopicPartition, Long>();
        try (var select =
                        connection.prepareStatement("select topic, kafka_partition, next_offset from intake_position");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                positions.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
        }
        return positions;
    }
}

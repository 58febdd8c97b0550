package cn.fazhi.report.asof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Up to when each service is counted: the oldest of its outbox's buckets. How many there are is what bucket 0 said last,
 * since it is always there; one beyond that is no more, and one that has never been heard of is missing.
 */
public final class Sources {

    private record Bucket(int number, int buckets, Instant asOf, long parked) {}

    private final Map<String, List<Bucket>> byService;

    private Sources(Map<String, List<Bucket>> byService) {
        this.byService = byService;
    }

    public static Sources read(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                        "select service, bucket, buckets, as_of, parked from source_as_of order by service, bucket");
                var rows = select.executeQuery()) {
            var sources = none();
            while (rows.next()) {
                sources.add(rows, 1);
            }
            return sources;
        }
    }

    static Sources none() {
        return new Sources(new HashMap<>());
    }

    /** Buckets come in their order; the columns are those of {@link #read}, from that one on. */
    void add(ResultSet row, int from) throws SQLException {
        var bucket = new Bucket(
                row.getInt(from + 1),
                row.getInt(from + 2),
                row.getObject(from + 3, Timestamp.class).toInstant(),
                row.getLong(from + 4));
        byService
                .computeIfAbsent(row.getString(from), service -> new ArrayList<>())
                .add(bucket);
    }

    /** Everything that the service had committed before is counted; empty while one of its buckets was never heard of. */
    public Optional<Instant> asOf(String service) {
        return buckets(service).stream().map(Bucket::asOf).min(Comparator.naturalOrder());
    }

    /** Whether an event waits at the service that its broker refuses. */
    boolean parked(String service) {
        return buckets(service).stream().anyMatch(bucket -> bucket.parked() > 0);
    }

    /** Nothing unless all that there should be are there. */
    private List<Bucket> buckets(String service) {
        var known = byService.getOrDefault(service, List.of());
        if (known.isEmpty() || known.getFirst().number() != 0) {
            return List.of();
        }
        int expected = known.getFirst().buckets();
        var present =
                known.stream().filter(bucket -> bucket.number() < expected).toList();
        return present.size() == expected ? present : List.of();
    }
}

package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.Digest;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.report.States;
import cn.fazhi.report.TestTopics;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An owner of records, over HTTP: answers or refuses as the real ones do, publishes again to the real broker. */
final class OwnerServer implements AutoCloseable {

    interface Happening {
        void happens() throws SQLException;
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<UUID, RecordState> records = new ConcurrentHashMap<>();
    private final Set<String> notKept = ConcurrentHashMap.newKeySet();
    private final TestTopics topics;
    private final HttpServer server;
    private volatile boolean publishes = true;
    private volatile Happening whenAsked = () -> {};

    OwnerServer(TestTopics topics) throws IOException {
        this.topics = topics;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/digests", exchange -> answer(exchange, this::digests));
        server.createContext("/v1/digests/records", exchange -> answer(exchange, this::revisions));
        server.createContext("/v1/republications", this::republish);
        server.start();
    }

    Owner client() {
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Owner(base, () -> "token", HttpClient.newHttpClient(), JSON);
    }

    /** Owns them, and says so. */
    void publish(RecordState... states) {
        own(states);
        topics.publish(states);
    }

    /** Owns them, in silence. */
    void own(RecordState... states) {
        for (var state : states) {
            records.put(state.id(), state);
        }
    }

    void loses(RecordState state) {
        records.remove(state.id());
    }

    /** Its feature is not there yet. */
    void doesNotKeep(RecordFamily family) {
        notKept.add(family.slug());
    }

    /** It answers what it has, and is out of order when it is to publish it again. */
    void publishes(boolean again) {
        publishes = again;
    }

    /** What happens before each answer. */
    void whenAsked(Happening happening) {
        whenAsked = happening;
    }

    private Object digests(Map<String, String> query, Stream<RecordState> asked) {
        var prefix = query.get("prefix");
        int length = prefix == null ? 0 : prefix.length() + 1;
        return Map.of(
                "items",
                asked
                        .collect(Collectors.groupingBy(state -> List.of(
                                state.division(),
                                state.businessDate().getYear(),
                                Digest.backwards(state.id()).substring(0, length))))
                        .entrySet()
                        .stream()
                        .map(group -> digest(query.get("family"), group.getKey(), group.getValue()))
                        .toList(),
                "families",
                Stream.of(query.get("family"))
                        .filter(family -> !notKept.contains(family))
                        .toList());
    }

    private static Digest digest(String family, List<?> place, List<RecordState> states) {
        return new Digest(
                family,
                (String) place.get(0),
                (Integer) place.get(1),
                (String) place.get(2),
                states.size(),
                states.stream().mapToLong(RecordState::revision).sum(),
                states.stream()
                        .mapToLong(state -> Digest.checksum(state.id(), state.revision()))
                        .reduce(0, (one, other) -> one ^ other));
    }

    private Object revisions(Map<String, String> query, Stream<RecordState> asked) {
        return Map.of(
                "items",
                asked.sorted(Comparator.comparing(RecordState::id))
                        .map(state -> Map.of("id", state.id(), "revision", state.revision()))
                        .toList());
    }

    private void republish(HttpExchange exchange) throws IOException {
        if (!publishes) {
            send(exchange, 503, Map.of());
            return;
        }
        var ids = JSON.readTree(exchange.getRequestBody()).get("ids");
        for (JsonNode id : ids) {
            topics.publish(records.get(UUID.fromString(id.asText())));
        }
        send(exchange, 200, Map.of("republished", ids.size()));
    }

    private void answer(HttpExchange exchange, BiFunction<Map<String, String>, Stream<RecordState>, Object> answer)
            throws IOException {
        var query = query(exchange.getRequestURI());
        if (!wellFormed(query)) {
            send(exchange, 400, Map.of("status", 400));
            return;
        }
        var prefix = query.getOrDefault("prefix", "");
        var asked = records.values().stream()
                .filter(state -> States.family(state).slug().equals(query.get("family")))
                .filter(state ->
                        !query.containsKey("division") || state.division().equals(query.get("division")))
                .filter(state -> !query.containsKey("year")
                        || state.businessDate().getYear() == Integer.parseInt(query.get("year")))
                .filter(state -> Digest.backwards(state.id()).startsWith(prefix));
        send(exchange, 200, answer.apply(query, asked));
    }

    private static boolean wellFormed(Map<String, String> query) {
        int year = Integer.parseInt(query.getOrDefault("year", "2021"));
        return query.getOrDefault("division", "370402").matches("\\d{6}") && year >= 1 && year <= 9999;
    }

    private static Map<String, String> query(URI uri) {
        var query = new HashMap<String, String>();
        Arrays.stream(uri.getQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .forEach(parameter -> query.put(parameter[0], parameter[1]));
        return query;
    }

    private void send(HttpExchange exchange, int status, Object body) throws IOException {
        try (exchange) {
            whenAsked.happens();
            var bytes = JSON.writeValueAsBytes(body);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

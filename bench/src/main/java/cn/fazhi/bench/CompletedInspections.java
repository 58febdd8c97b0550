package cn.fazhi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How many inspections can be completed per second by 64 clients at once, with token, idempotency, audit and outbox?
 * Beside it, in turn, the raw loop: 64 connections that write the same rows of such a completion in one transaction
 * each, by JDBC, into tables of the same shape. The relay sends what is written meanwhile; the other two services are
 * ended, since what they do with it is measured elsewhere.
 */
final class CompletedInspections {

    private static final int CLIENTS = 64;
    private static final int ROUNDS = 3;
    private static final String COMPLETION =
            "{\"completedOn\":\"2024-05-06\",\"result\":\"NO_VIOLATION\",\"inspectors\":["
                    + "{\"name\":\"甲\",\"certificateNumber\":\"BENCH-1\"},{\"name\":\"乙\",\"certificateNumber\":\"BENCH-2\"}]}";

    private final ObjectMapper json = new ObjectMapper();
    private final String token;
    private final URI server;

    private CompletedInspections(String token, URI server) {
        this.token = token;
        this.server = server;
    }

    /** Arguments: token, address of enforcement-service, inspections a round. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Machine.describe());
        ServiceProcess.find("report-service").end();
        ServiceProcess.find("publicity-service").end();
        var bench = new CompletedInspections(arguments[0], URI.create(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        bench.complete(bench.plan(count / 2));
        var rates = new Rates("inspections completed by " + CLIENTS + " clients");
        var raw = new RawCompletions(ServiceProcess.find("enforcement-service"), COMPLETION);
        try {
            raw.run(CLIENTS, count / 2);
            for (int round = 0; round < ROUNDS; round++) {
                var planned = bench.plan(count);
                rates.ours(count, bench.complete(planned));
                rates.raw(count, raw.run(CLIENTS, count));
            }
        } finally {
            raw.close();
        }
        System.out.println(rates);
    }

    private List<String> plan(int count) throws Exception {
        var planned = new String[count];
        var employer = employer();
        Crowd.run(CLIENTS, count, () -> new Client() {
            @Override
            public void work(int item) throws IOException {
                planned[item] = post(
                        "/v1/inspections",
                        "",
                        "{\"division\":\"370402\",\"employerId\":\"" + employer
                                + "\",\"kind\":\"ROUTINE\",\"plannedOn\":\"2024-05-06\"}");
            }
        });
        return List.of(planned);
    }

    private String employer() throws IOException {
        try (var client = new Client() {
            @Override
            public void work(int item) {}
        }) {
            return client.post(
                    "/v1/employers",
                    "",
                    "{\"division\":\"370402\",\"name\":\"测速单位 " + UUID.randomUUID()
                            + "\",\"industry\":\"F\",\"registeredOn\":\"2024-01-02\"}");
        }
    }

    private long complete(List<String> planned) throws Exception {
        return Crowd.run(CLIENTS, planned.size(), () -> new Client() {
            @Override
            public void work(int item) throws IOException {
                post("/v1/inspections/" + planned.get(item) + "/completion", "If-Match: \"1\"\r\n", COMPLETION);
            }
        });
    }

    private abstract class Client implements Crowd.Worker {

        private final LeanConnection connection;

        Client() throws IOException {
            connection = new LeanConnection(server);
        }

        /** @return the record's id */
        String post(String path, String headers, String body) throws IOException {
            int status = connection.send(
                    "POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Bearer "
                            + token
                            + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n"
                            + headers,
                    body.getBytes(StandardCharsets.UTF_8));
            if (status >= 300) {
                throw new IOException(
                        path + ": " + status + " " + new String(connection.body(), StandardCharsets.UTF_8));
            }
            return status == 201 ? json.readTree(connection.body()).get("id").asText() : null;
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }

    /** The rows of a completion, written by JDBC alone. */
    private static final class RawCompletions implements AutoCloseable {

        private static final List<String> TABLES =
                List.of("inspection", "inspection_inspector", "outbox", "audit_entry", "idempotency");

        private final ServiceProcess service;
        private final byte[] answer;
        private final Connection owner;

        RawCompletions(ServiceProcess service, String body) throws SQLException {
            this.service = service;
            this.answer = (body + body + body).getBytes(StandardCharsets.UTF_8);
            this.owner = service.connect("ENFORCEMENT");
            update("drop table if exists bench_%1$s");
            update("create table bench_%1$s like %1$s");
        }

        private void update(String statement) throws SQLException {
            try (var update = owner.createStatement()) {
                for (var table : TABLES) {
                    update.executeUpdate(statement.formatted(table));
                }
            }
        }

        long run(int connections, int count) throws Exception {
            var ids = new ArrayList<UUID>();
            for (int i = 0; i < count; i++) {
                ids.add(UUID.randomUUID());
            }
            long nanos =
                    Crowd.run(connections, count, () -> new RawCompletion(service.connect("ENFORCEMENT"), ids, answer));
            update("truncate table bench_%1$s");
            return nanos;
        }

        @Override
        public void close() throws SQLException {
            update("drop table bench_%1$s");
            owner.close();
        }
    }
}

package cn.fazhi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How many yearly tables are read per second, over every division that there is and seven years, by clients that each ask
 * again as soon as they are answered? Twice: with what was read last ({@code If-None-Match}: 304), and each
 * table once, so that it is read from the database. Beside both the raw loop: {@code /q/health/live} of the same server,
 * asked with the same token, which is checked in the same way; it runs no REST method, asks no role and reads nothing.
 * Before the rounds every table is read twice: a service that has run for a day has compiled what it runs often.
 *
 * <p>The totals are written straight into the schema of the report service: a suite of its own.
 */
final class IndicatorQuery {

    private static final int CLIENTS = 16;
    private static final int ROUNDS = 3;
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 7;
    private static final int KNOWN = 200;
    private static final int WARM_UPS = 2;

    private final String token;
    private final URI server;
    private final int requests;
    private final List<String> tables = new ArrayList<>();

    private IndicatorQuery(String token, URI server, int requests) {
        this.token = token;
        this.server = server;
        this.requests = requests;
    }

    /**
     * Arguments: token, address of report-service, requests a round; JDBC address of its schema, the schema's owner and
     * its password.
     */
    public static void main(String[] arguments) throws Exception {
        System.out.println(Machine.describe());
        var bench = new IndicatorQuery(arguments[0], URI.create(arguments[1]), Integer.parseInt(arguments[2]));
        try (var schema = new CountedYears(arguments[3], arguments[4], arguments[5])) {
            long begun = System.nanoTime();
            long rows = schema.write(bench.indicators(), FIRST_YEAR, YEARS);
            if (rows == 0) {
                throw new IllegalStateException("no totals written: empty tables would be read");
            }
            System.out.printf("%d totals written in %d s%n", rows, (System.nanoTime() - begun) / 1_000_000_000);
            bench.tablesOf(schema.divisions());
            bench.run(schema);
        }
    }

    private List<String> indicators() throws IOException, InterruptedException {
        try (var client = new SuiteClient(token)) {
            var codes = new ArrayList<String>();
            for (JsonNode indicator : client.get(server + "/v1/indicators").body()) {
                if (!indicator.has("formula")) {
                    codes.add(indicator.get("code").asText());
                }
            }
            return codes;
        }
    }

    private void tablesOf(List<String> divisions) {
        for (var division : divisions) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                tables.add("/v1/yearly-indicators?division=" + division + "&year=" + year);
            }
        }
        Collections.shuffle(tables, new Random(1));
    }

    private void run(CountedYears schema) throws Exception {
        System.out.printf("%d tables of %d bytes or so%n", tables.size(), sizeOf(tables.getFirst()));
        var unchanged = new Rates("304 to " + CLIENTS + " clients");
        var uncached = new Rates("tables read from the database by " + CLIENTS + " clients");
        hello(requests);
        for (int pass = 0; pass < WARM_UPS; pass++) {
            uncached(0, tables.size());
            schema.edit();
        }
        var known = known();
        unchanged(known, requests);
        int each = Math.min(requests, (tables.size() - KNOWN) / ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            unchanged.ours(requests, unchanged(known, requests));
            long hello = hello(requests);
            unchanged.raw(requests, hello);
            uncached.ours(each, uncached(round * each, each));
            uncached.raw(requests, hello);
        }
        System.out.println(unchanged);
        System.out.println(uncached);
    }

    private int sizeOf(String path) throws IOException {
        try (var connection = new LeanConnection(server)) {
            expect(200, connection.send(request(path, "")), connection);
            return connection.body().length;
        }
    }

    private long hello(int count) throws Exception {
        var hello = request("/q/health/live", "");
        return crowd(count, item -> hello, 200);
    }

    private long unchanged(List<byte[]> known, int count) throws Exception {
        return crowd(count, item -> known.get(item % KNOWN), 304);
    }

    /** Each table once: what is kept of those before is not asked for again. */
    private long uncached(int from, int count) throws Exception {
        return crowd(count, item -> request(tables.get(from + item), ""), 200);
    }

    private List<byte[]> known() throws Exception {
        var known = new ArrayList<byte[]>();
        var client = new SuiteClient(token);
        try (client) {
            for (var path : tables.subList(tables.size() - KNOWN, tables.size())) {
                known.add(request(
                        path, "If-None-Match: " + client.get(server + path).etag() + "\r\n"));
            }
        }
        return known;
    }

    private interface Requests {
        byte[] of(int item);
    }

    private long crowd(int count, Requests requestOf, int expected) throws Exception {
        return Crowd.run(CLIENTS, count, () -> new Crowd.Worker() {

            private final LeanConnection connection = new LeanConnection(server);

            @Override
            public void work(int item) throws IOException {
                expect(expected, connection.send(requestOf.of(item)), connection);
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        });
    }

    private static void expect(int expected, int status, LeanConnection connection) throws IOException {
        if (status != expected) {
            throw new IOException(status + " " + new String(connection.body(), StandardCharsets.UTF_8));
        }
    }

    private byte[] request(String path, String headers) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Bearer " + token
                        + "\r\nAccept: application/json\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}

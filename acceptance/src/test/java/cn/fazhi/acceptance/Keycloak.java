package cn.fazhi.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A real Keycloak with the realm of deploy/keycloak, whose clients have secrets that it has made itself. */
final class Keycloak implements AutoCloseable {

    private static final Path FOLDER =
            Path.of("target/keycloak/keycloak-26.7.3").toAbsolutePath();
    private static final Path REALM = Path.of("../deploy/keycloak/fazhi-realm.json");
    /** With other tests on the same two cores three minutes were seen. */
    private static final Duration START = Duration.ofMinutes(6);

    private static final String ADMIN = "acceptance";
    private static final String PEOPLE = "people";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final Process process;

    private Keycloak(String base, Process process) {
        this.base = base;
        this.process = process;
    }

    static Keycloak start() throws IOException {
        int port = freePort();
        var imports = Files.createDirectories(FOLDER.resolve("data/import"));
        Files.copy(REALM, imports.resolve("fazhi-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        var builder = new ProcessBuilder(
                        "bash",
                        FOLDER.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND",
                        "-XX:-UseG1GC " + RunningSuite.forkOptions(), // kc.sh names a collector itself
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMIN));
        var keycloak = new Keycloak("http://127.0.0.1:" + port, builder.start());
        await().atMost(START).until(keycloak::isUp);
        return keycloak;
    }

    String realm() {
        return base + "/realms/fazhi";
    }

    String secretOf(String client) throws IOException {
        return send(asAdmin("/clients?clientId=" + client)).get(0).get("secret").asText();
    }

    /** An example is of no use to anybody until the administrator wants it. */
    void enable(String client) throws IOException {
        var found = (ObjectNode) send(asAdmin("/clients?clientId=" + client)).get(0);
        found.put("enabled", true);
        exchange(asAdmin("/clients/" + found.get("id").asText())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(found))));
    }

    /** @return the answer of the administrator's request for a person with this attribute: 201 or why not */
    HttpResponse<String> addPerson(String name, String division) throws IOException {
        var person = Map.of(
                "username",
                name,
                "enabled",
                true,
                "attributes",
                Map.of("division", List.of(division)),
                "credentials",
                List.of(Map.of("type", "password", "value", passwordOf(name), "temporary", false)));
        return exchange(posted("/users", person));
    }

    void giveRole(String name, String role) throws IOException {
        var id = send(asAdmin("/users?exact=true&username=" + name))
                .get(0)
                .get("id")
                .asText();
        var found = send(asAdmin("/roles/" + role));
        exchange(posted("/users/" + id + "/role-mappings/realm", List.of(found)));
    }

    /** The realm has no client of its own for people: programs that they use bring theirs. */
    String tokenOfPerson(String name) throws IOException {
        exchange(posted(
                "/clients",
                Map.of(
                        "clientId",
                        PEOPLE,
                        "publicClient",
                        true,
                        "directAccessGrantsEnabled",
                        true,
                        "defaultClientScopes",
                        List.of("basic", "fazhi"))));
        return token(
                "fazhi",
                Map.of("grant_type", "password", "client_id", PEOPLE, "username", name, "password", passwordOf(name)));
    }

    private static String passwordOf(String name) {
        return "of " + name + ", long enough";
    }

    private HttpRequest.Builder posted(String path, Object body) throws IOException {
        return asAdmin(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    private HttpRequest.Builder asAdmin(String path) throws IOException {
        var admin = token(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", ADMIN, "password", ADMIN));
        return HttpRequest.newBuilder(URI.create(base + "/admin/realms/fazhi" + path))
                .header("Authorization", "Bearer " + admin);
    }

    /** As the integration guide says: by the client's own credentials. */
    String tokenOf(String client) throws IOException {
        return token(
                "fazhi",
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secretOf(client)));
    }

    private String token(String realm, Map<String, String> form) throws IOException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var answer =
                send(HttpRequest.newBuilder(URI.create(base + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        return answer.get("access_token").asText();
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException {
        return json.readTree(exchange(request).body());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean isUp() {
        try {
            return send(HttpRequest.newBuilder(URI.create(realm()))).has("public_key");
        } catch (IOException e) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak has ended; see " + FOLDER.resolve("log"), e);
            }
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

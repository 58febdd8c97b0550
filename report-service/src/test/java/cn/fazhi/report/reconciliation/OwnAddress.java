package cn.fazhi.report.reconciliation;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** Tells the service under test where it is itself, and with which key it signs its own calls. */
public class OwnAddress implements QuarkusTestResourceLifecycleManager {

    private static final String KEY_FILE = "fazhi.test.signing-key-file";

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(free.getLocalPort());
            var file = Files.createTempFile("fazhi-signing-key", ".pem");
            System.setProperty(KEY_FILE, file.toString());
            return Map.of(
                    "quarkus.http.test-port",
                    port,
                    "fazhi.owners.report",
                    "http://127.0.0.1:" + port,
                    "fazhi.identity.local-signing-key",
                    file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key is made by {@link TestTokens}, which may start later. */
    static void writeKey() throws IOException {
        var base64 =
                Base64.getMimeEncoder().encodeToString(TestTokens.privateKey().getEncoded());
        Files.writeString(
                Path.of(System.getProperty(KEY_FILE)),
                "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }

    @Override
    public void stop() {
        System.clearProperty(KEY_FILE);
    }
}

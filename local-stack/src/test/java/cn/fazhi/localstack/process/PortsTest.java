package cn.fazhi.localstack.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void shouldSayWhichPortIsTakenAndHowToChooseAnother() throws IOException {
        // Given
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = new Daemon.ListenPort(stranger.getLocalPort(), "FAZHI_REPORT_PORT");
            var daemon = new Daemon(
                    Identity.ofJvm("report-service", Path.of("/nowhere")), List.of(), new TreeMap<>(), List.of(port));
            // When, then
            assertThatThrownBy(() -> Ports.requireFree(List.of(daemon)))
                    .isInstanceOf(Trouble.class)
                    .hasMessage(
                            "port %d (report-service) is taken by another program: free it, or choose another by"
                                    + " FAZHI_REPORT_PORT",
                            stranger.getLocalPort());
        }
    }
}

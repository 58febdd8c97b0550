package cn.fazhi.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;

/** The TCP ports of this machine's own loopback. */
public final class Ports {

    private Ports() {}

    /** @throws Trouble naming every taken port and the variable that chooses another */
    public static void requireFree(Collection<Daemon> daemons) {
        var taken = daemons.stream()
                .flatMap(daemon -> daemon.ports().stream()
                        .filter(port -> !isFree(port.number()))
                        .map(port -> "port %d (%s) is taken by another program: free it, or choose another by %s"
                                .formatted(port.number(), daemon.name(), port.variable())))
                .toList();
        if (!taken.isEmpty()) {
            throw new Trouble(String.join("\n", taken));
        }
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether somebody listens there. */
    public static boolean answers(int port) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

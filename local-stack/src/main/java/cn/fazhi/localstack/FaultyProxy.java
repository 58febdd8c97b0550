package cn.fazhi.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server and takes the network away when told to. For tests of what must outlive that. */
public final class FaultyProxy implements AutoCloseable {

    private final InetSocketAddress target;
    private final ServerSocket listener;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public FaultyProxy(String host, int port) throws IOException {
        target = new InetSocketAddress(host, port);
        listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().name("faulty-proxy").start(this::accept);
    }

    /** The port on 127.0.0.1 that clients use instead of the server's. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Breaks every connection; new ones break at once, until {@link #restore()}. */
    public void cut() {
        cut = true;
        connections.forEach(FaultyProxy::drop);
    }

    public void restore() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var client = listener.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException e) {
                // closed, or this client has gone: the loop's condition tells which
            }
        }
    }

    private void connect(Socket client) {
        var server = new Socket();
        connections.add(client);
        connections.add(server);
        try {
            if (cut) {
                throw new IOException("cut");
            }
            server.connect(target);
            server.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pump(server, client));
            pump(client, server);
        } catch (IOException e) {
            end(client, server);
        }
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            var buffer = new byte[16 * 1024];
            for (int read; !cut && (read = from.getInputStream().read(buffer)) >= 0; ) {
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one side has gone; so does the other
        } finally {
            end(from, to);
        }
    }

    private void end(Socket... sockets) {
        for (var socket : sockets) {
            drop(socket);
            connections.remove(socket);
        }
    }

    private static void drop(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone either way
        }
    }
}

package cn.fazhi.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** One launcher at a time in one folder. The operating system lets go of the lock when its holder dies. */
public final class LauncherLock implements AutoCloseable {

    private final FileChannel channel;

    private LauncherLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Trouble if another launcher is at work */
    public static LauncherLock take(Path file, String work) {
        return take(file, work, Duration.ZERO);
    }

    /**
     * Waits while another launcher is at work.
     *
     * @throws Trouble if it still is after that time
     */
    public static LauncherLock take(Path file, String work, Duration patience) {
        try {
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!Await.until(patience, () -> isTaken(channel))) {
                var holder = Files.readString(file).strip();
                channel.close();
                throw new Trouble("another ./fazhi is at work here (" + holder + "): wait until it has ended");
            }
            var holder = work + ", pid " + ProcessHandle.current().pid() + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
            return new LauncherLock(channel);
        } catch (IOException e) {
            throw new Trouble("the lock " + file + " cannot be taken: " + e.getMessage(), e);
        }
    }

    private static boolean isTaken(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Trouble("the lock cannot be released: " + e.getMessage(), e);
        }
    }
}

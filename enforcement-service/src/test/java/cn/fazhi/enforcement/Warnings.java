package cn.fazhi.enforcement;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the log would show a person who looks for trouble, while it is open. */
final class Warnings extends Handler implements AutoCloseable {

    private final List<String> messages = new CopyOnWriteArrayList<>();

    Warnings() {
        setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(this);
    }

    List<String> messages() {
        return messages;
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            messages.add(record.getLoggerName() + " " + record.getMessage());
        }
    }

    @Override
    public void flush() {
        // keeps nothing back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}

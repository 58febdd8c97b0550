package cn.fazhi.outbox.relay;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work with the database on a thread of its own, whose result or failure its starter waits for. */
final class Beside<T> {

    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Beside<T> start(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().name("outbox-relay-beside").start(task);
        return new Beside<>(task);
    }

    /** @param already what has failed beside it, and is not to be forgotten if this has failed too */
    T result(Throwable already) throws SQLException, InterruptedException {
        try {
            return result();
        } catch (SQLException | RuntimeException | Error e) {
            e.addSuppressed(already);
            throw e;
        }
    }

    /** @throws SQLException what the work failed with, as its other failures */
    T result() throws SQLException, InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}

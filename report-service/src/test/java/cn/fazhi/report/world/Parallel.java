package cn.fazhi.report.world;

import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Every core reads: the figures of a world are many. */
final class Parallel {

    interface Work<T> {
        void on(T part) throws SQLException;
    }

    private Parallel() {}

    static <T> void each(Collection<T> parts, Work<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var running = parts.stream()
                    .map(part -> threads.submit(() -> {
                        work.on(part);
                        return null;
                    }))
                    .collect(Collectors.toList());
            for (var one : running) {
                one.get();
            }
        }
    }
}

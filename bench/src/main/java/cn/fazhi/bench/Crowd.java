package cn.fazhi.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many at once, each with a connection of its own, until the work is done. */
final class Crowd {

    interface Worker extends AutoCloseable {
        void work(int item) throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    interface Opened {
        Worker open() throws Exception;
    }

    private Crowd() {}

    /** @return how long it took from when all were ready, in nanoseconds */
    static long run(int workers, int items, Opened opened) throws Exception {
        var next = new AtomicInteger();
        var ready = new CountDownLatch(workers);
        var go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < workers; i++) {
                all.add(threads.submit(() -> {
                    try (var worker = opened.open()) {
                        ready.countDown();
                        go.await();
                        for (int item = next.getAndIncrement(); item < items; item = next.getAndIncrement()) {
                            worker.work(item);
                        }
                    } finally {
                        ready.countDown();
                    }
                    return null;
                }));
            }
            ready.await();
            long start = System.nanoTime();
            go.countDown();
            for (var one : all) {
                one.get();
            }
            return System.nanoTime() - start;
        }
    }
}

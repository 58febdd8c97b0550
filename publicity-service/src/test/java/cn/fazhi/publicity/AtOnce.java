package cn.fazhi.publicity;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Lets clients ask at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** The answers of so many clients, each of which runs the same. */
    public static <T> List<T> run(int clients, Callable<T> each) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var answers = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> {
                        start.await();
                        return each.call();
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(AtOnce::value).toList();
        }
    }

    private static <T> T value(Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

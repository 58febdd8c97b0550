package cn.fazhi.localstack.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several waits at once, each on a thread of its own. */
public final class Parallel {

    private Parallel() {}

    /** Waits for all; then throws what the first that failed threw. */
    public static void run(List<Runnable> work) {
        all(work.stream().map(Executors::callable).toList());
    }

    /** @return the answers in the order of the questions */
    public static <T> List<T> all(List<Callable<T>> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (Future<T> done : threads.invokeAll(work)) {
                answers.add(done.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}

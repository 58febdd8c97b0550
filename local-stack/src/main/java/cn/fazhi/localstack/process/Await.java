package cn.fazhi.localstack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition, never for longer than it says. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Await() {}

    /** @return whether the condition came true within the limit */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(PAUSE);
        }
        return true;
    }

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }
}

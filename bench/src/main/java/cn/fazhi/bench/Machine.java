package cn.fazhi.bench;

import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What else the machine does and how fast it is, so that runs on different machines and days can be compared. */
final class Machine {

    private static final int MEGABYTES = 256;

    private Machine() {}

    /** One line: processors, load, and how long one thread takes for a fixed piece of work. */
    static String describe() {
        return "machine: %d processors, load %.2f, SHA-256 of %d MiB on one thread %.0f ms"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        MEGABYTES,
                        fixedWork() / 1e6);
    }

    private static long fixedWork() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[1 << 20];
            for (int i = 0; i < MEGABYTES / 4; i++) {
                digest.update(block); // warm-up
            }
            long start = System.nanoTime();
            for (int i = 0; i < MEGABYTES; i++) {
                digest.update(block);
            }
            return System.nanoTime() - start;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package cn.fazhi.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** What a process holds of this machine's memory. */
public final class Memory {

    private Memory() {}

    /** Resident set in MiB, by {@code ps}, which every Unix has. */
    public static OptionalLong residentMegabytes(long pid) {
        try {
            var process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(answer) / 1024);
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}

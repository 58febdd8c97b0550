package cn.fazhi.localstack.process;

import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/**
 * A process that outlives the launcher.
 *
 * @param environment what it gets beside the launcher's own environment
 * @param ports those that it must find free
 */
public record Daemon(
        Identity identity, List<String> command, SortedMap<String, String> environment, List<ListenPort> ports) {

    /** @param variable the environment variable that chooses another number */
    public record ListenPort(int number, String variable) {}

    public String name() {
        return identity.name();
    }

    /** Two starts with the same fingerprint are the same program, build and configuration. */
    String fingerprint() {
        return HexFormat.of().toHexDigits(31L * command.hashCode() + environment.hashCode());
    }
}

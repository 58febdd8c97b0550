package cn.fazhi.web;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the database refuses because others are at work too; by error code, which MySQL and MariaDB share. */
final class DatabaseFaults {

    static final int DUPLICATE_KEY = 1062;
    static final int LOCK_TIMEOUT = 1205;
    static final int DEADLOCK = 1213;

    /** {@code for key 'inspection.uq_…'} on MySQL, {@code for key 'uq_…'} on MariaDB. */
    private static final Pattern KEY = Pattern.compile("for key '(?:[^'.]*\\.)?([^'.]+)'");

    private static final Pattern POOL =
            Pattern.compile("timeout|association of connection to existing transaction|[Cc]onnection is closed");

    private DatabaseFaults() {}

    /**
     * @param refusalOf the slug for a constraint, if one is known to be raced for
     * @return empty for what is a mistake of ours
     */
    static Optional<Refusal> of(SQLException thrown, Function<String, Optional<String>> refusalOf) {
        return switch (thrown.getErrorCode()) {
            case LOCK_TIMEOUT, DEADLOCK -> Optional.of(new FaultyRequest(Fault.BUSY));
            case DUPLICATE_KEY -> constraint(thrown).flatMap(refusalOf).map(LostRace::new);
            default -> isUnreachable(thrown) ? Optional.of(new FaultyRequest(Fault.UNAVAILABLE)) : Optional.empty();
        };
    }

    /**
     * SQL state 08 is a lost connection. The pool has no states: it finds no new one in time, or the transaction that is
     * to use it has been ended, because it took too long.
     */
    private static boolean isUnreachable(SQLException thrown) {
        var state = thrown.getSQLState();
        return state == null ? POOL.matcher(String.valueOf(thrown.getMessage())).find() : state.startsWith("08");
    }

    static Optional<String> constraint(SQLException thrown) {
        var message = KEY.matcher(String.valueOf(thrown.getMessage()));
        return message.find() ? Optional.of(message.group(1)) : Optional.empty();
    }
}

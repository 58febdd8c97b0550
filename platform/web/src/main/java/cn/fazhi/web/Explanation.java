package cn.fazhi.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/** What an exception means to the one who asked: looks through the wrappings for the first cause that says something. */
final class Explanation {

    private static final int DEEP_ENOUGH = 20;

    private final Function<String, Optional<String>> refusalOf;

    /** @param refusalOf the slug for a unique constraint that two requests raced for */
    Explanation(Function<String, Optional<String>> refusalOf) {
        this.refusalOf = refusalOf;
    }

    /** Empty for what nobody foresaw: our fault. */
    Optional<Refusal> of(Throwable thrown) {
        return first(thrown, 0)
                .or(() -> isEndOfTransaction(thrown)
                        ? Optional.of(new FaultyRequest(Fault.UNAVAILABLE))
                        : Optional.ofNullable(
                                thrown instanceof WebApplicationException web ? HttpFaults.of(web) : null));
    }

    /** Of a failed commit the transaction manager suppresses what the database said. */
    private Optional<Refusal> first(Throwable thrown, int depth) {
        if (thrown == null || depth == DEEP_ENOUGH) {
            return Optional.empty();
        }
        return meaning(thrown)
                .or(() -> first(thrown.getCause(), depth + 1))
                .or(() -> Stream.of(thrown.getSuppressed())
                        .map(suppressed -> first(suppressed, depth + 1))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** That nobody says why means that the database did not answer, or not in time; a mistake of ours says why. */
    private static boolean isEndOfTransaction(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEP_ENOUGH)
                .anyMatch(cause -> cause instanceof RollbackException && cause.getCause() == null);
    }

    private Optional<Refusal> meaning(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusal);
            case HttpClosedException _ -> Optional.of(new FaultyRequest(Fault.BAD_REQUEST));
            case XAException _ -> Optional.of(new FaultyRequest(Fault.UNAVAILABLE));
            case SQLException sql -> DatabaseFaults.of(sql, refusalOf);
            case AuthenticationFailedException _, UnauthorizedException _ ->
                Optional.of(new FaultyRequest(Fault.UNAUTHENTICATED));
            case ForbiddenException _ -> Optional.of(new FaultyRequest(Fault.FORBIDDEN));
            case NotFoundException missing
            when missing.getCause() == null -> Optional.of(new FaultyRequest(Fault.UNKNOWN_PATH));
            default -> Optional.empty();
        };
    }
}

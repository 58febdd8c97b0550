package cn.fazhi.web;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

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
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP_ENOUGH; depth++) {
            var refusal = meaning(cause);
            if (refusal.isPresent()) {
                return refusal;
            }
            cause = cause.getCause();
        }
        return Optional.ofNullable(thrown instanceof WebApplicationException web ? HttpFaults.of(web) : null);
    }

    private Optional<Refusal> meaning(Throwable cause) {
        return switch (cause) {
            case JsonGenerationException _ -> Optional.empty();
            case InvalidDefinitionException _ -> Optional.empty();
            case JsonProcessingException json -> Optional.of(JsonFaults.of(json));
            case CharConversionException _ -> Optional.of(new FaultyRequest(Fault.MALFORMED_JSON, 1, 1));
            case Refusal refusal -> Optional.of(refusal);
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

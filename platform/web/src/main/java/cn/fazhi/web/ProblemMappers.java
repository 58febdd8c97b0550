package cn.fazhi.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a resource becomes a problem; named are those for which Quarkus has mappers of its own. */
class ProblemMappers {

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper({
        Throwable.class,
        Refusal.class,
        WebApplicationException.class,
        ConstraintViolationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    Response answer(Throwable thrown, HttpHeaders headers, ResourceInfo resource) {
        var meant = thrown instanceof ForbiddenException ? forbidden(resource.getResourceMethod()) : thrown;
        return problems.answer(meant, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Refusal forbidden(Method method) {
        var roles = rolesAllowed(method);
        return new FaultyRequest(Fault.FORBIDDEN, String.join(", ", roles)).and("roles", roles);
    }

    private static List<String> rolesAllowed(Method method) {
        if (method == null) {
            return List.of();
        }
        return Stream.of(method, method.getDeclaringClass())
                .map(annotated -> annotated.getAnnotation(RolesAllowed.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(allowed -> List.of(allowed.value()))
                .orElse(List.of());
    }
}

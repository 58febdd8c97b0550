package cn.fazhi.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes problems in the reader's language; never a class name, SQL or a stack trace. */
@ApplicationScoped
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final Set<Fault> RETRIED = EnumSet.of(Fault.BUSY, Fault.UNAVAILABLE, Fault.REQUEST_IN_PROGRESS);
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Texts texts;
    private final Explanation explanation;
    private final ObjectMapper json;

    Problems(Texts texts, ObjectMapper json) {
        this.texts = texts;
        this.explanation = new Explanation(texts::refusalOf);
        this.json = json;
    }

    Response answer(Throwable thrown, String acceptLanguage) {
        var language = Language.preferredBy(acceptLanguage);
        if (thrown instanceof ConstraintViolationException violations) {
            return answer(problem(violations, language), language).build();
        }
        if (thrown instanceof UnauthorizedException) {
            // for a bad token Quarkus has set the header already
            return answer(problem(new FaultyRequest(Fault.UNAUTHENTICATED), language), language)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        return explanation
                .of(thrown)
                .map(refusal -> answer(refusal, language))
                .orElseGet(() -> answer(unforeseen(thrown, language), language).build());
    }

    private Response answer(Refusal refusal, Language language) {
        LOG.debugf("refused: %s", refusal.getMessage());
        var answer = answer(problem(refusal, language), language);
        if (refusal.status() == UNAVAILABLE
                || refusal instanceof FaultyRequest faulty && RETRIED.contains(faulty.fault())) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    private Response.ResponseBuilder answer(Problem problem, Language language) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(bytes(problem));
    }

    byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }

    Problem problem(Refusal refusal, Language language) {
        var detail = refusal instanceof LostRace
                ? texts.detail("lost-race", List.of(), language)
                : texts.detail(refusal.slug(), refusal.arguments(), language);
        return new Problem(
                type(refusal.slug()),
                texts.title(refusal.slug(), language),
                refusal.status(),
                detail,
                null,
                errors(refusal, detail),
                refusal.extensions());
    }

    private static List<Problem.Error> errors(Refusal refusal, String detail) {
        if (refusal instanceof FaultyRequest faulty && faulty.parameter() != null) {
            return List.of(Problem.Error.ofParameter(faulty.parameter(), detail));
        }
        return refusal.pointer() == null ? List.of() : List.of(Problem.Error.inBody(refusal.pointer(), detail));
    }

    private Problem problem(ConstraintViolationException thrown, Language language) {
        var errors = Violations.of(thrown);
        var fault = Violations.ofParameters(errors) ? Fault.BAD_PARAMETER : Fault.VALIDATION_FAILED;
        var detail = texts.detail("validation-failed", List.of(errors.size()), language);
        return new Problem(
                type(fault.slug()),
                texts.title(fault.slug(), language),
                fault.status(),
                detail,
                null,
                errors,
                Map.of());
    }

    private Problem unforeseen(Throwable thrown, Language language) {
        var id = UUID.randomUUID();
        LOG.errorf(thrown, "internal error=%s", id);
        var slug = Fault.INTERNAL_ERROR.slug();
        return new Problem(
                type(slug),
                texts.title(slug, language),
                Fault.INTERNAL_ERROR.status(),
                texts.detail(slug, List.of(id), language),
                "urn:uuid:" + id,
                List.of(),
                Map.of());
    }

    private static String type(String slug) {
        return "/problems/" + slug;
    }
}

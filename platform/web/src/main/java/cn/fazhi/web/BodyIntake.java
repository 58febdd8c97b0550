package cn.fazhi.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Receives JSON bodies before a thread is given to their request: clients that send slowly, or stop, then keep nobody
 * else from being served. Keeps one byte more than is allowed; who reads the body refuses it by that.
 */
@ApplicationScoped
class BodyIntake {

    /** Below authentication (200) and authorisation (100): nobody's bodies are not kept. */
    private static final int AFTER_AUTHENTICATION = 50;

    private final Problems problems;
    private final Duration within;

    BodyIntake(Problems problems, BodyConfig config) {
        this.problems = problems;
        this.within = config.within();
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, AFTER_AUTHENTICATION);
    }

    private void take(RoutingContext context) {
        var request = context.request();
        if (request.isEnded() || !request.headers().contains(HttpHeaders.AUTHORIZATION) || !hasJson(request)) {
            context.next();
            return;
        }
        var timer = context.vertx().setTimer(within.toMillis(), _ -> refuse(context));
        var body = new Body();
        request.exceptionHandler(_ -> context.vertx().cancelTimer(timer)); // the client has gone
        request.handler(body::add);
        request.endHandler(_ -> {
            if (context.vertx().cancelTimer(timer)) {
                passOn(context, body.received);
            }
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        request.resume();
    }

    @SuppressWarnings("deprecation") // it is where JAX-RS looks for a body that is there already
    private static void passOn(RoutingContext context, Buffer body) {
        context.setBody(body);
        context.next();
    }

    private static boolean hasJson(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var hasBody = length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
        return hasBody && JsonBodies.isJson(request.getHeader(HttpHeaders.CONTENT_TYPE));
    }

    private void refuse(RoutingContext context) {
        var language = Language.preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = problems.problem(new FaultyRequest(Fault.BODY_TOO_SLOW, within.toSeconds()), language);
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(Buffer.buffer(problems.bytes(problem)))
                .onComplete(_ -> context.request().connection().close());
    }

    private static final class Body {

        private final Buffer received = Buffer.buffer();

        void add(Buffer part) {
            int room = JsonBodies.LIMIT + 1 - received.length();
            received.appendBuffer(part, 0, Math.min(room, part.length()));
        }
    }
}

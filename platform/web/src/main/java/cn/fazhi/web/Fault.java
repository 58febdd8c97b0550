package cn.fazhi.web;

import java.util.Locale;

/** What can be wrong with a request before any rule of the domain is asked, or with us. */
enum Fault {
    MALFORMED_JSON(400),
    UNKNOWN_FIELD(400),
    BAD_PARAMETER(400),
    BAD_REQUEST(400),
    IDEMPOTENCY_KEY_REQUIRED(400),
    IDEMPOTENCY_KEY_MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    UNKNOWN_PATH(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_SLOW(408),
    REQUEST_IN_PROGRESS(409),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    WRONG_VALUE(422),
    VALUE_INVALID(422),
    VALIDATION_FAILED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    INTERNAL_ERROR(500),
    BUSY(503),
    UNAVAILABLE(503);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package cn.fazhi.web;

import jakarta.ws.rs.WebApplicationException;

/** What JAX-RS itself says no to. */
final class HttpFaults {

    private HttpFaults() {}

    /** Null for a server error. */
    static Refusal of(WebApplicationException thrown) {
        int status = thrown.getResponse().getStatus();
        return switch (status) {
            case 401 -> new FaultyRequest(Fault.UNAUTHENTICATED);
            case 403 -> new FaultyRequest(Fault.FORBIDDEN);
            case 404 -> new FaultyRequest(Fault.UNKNOWN_PATH);
            case 405 -> new FaultyRequest(Fault.METHOD_NOT_ALLOWED);
            case 406 -> new FaultyRequest(Fault.NOT_ACCEPTABLE);
            case 413 -> new FaultyRequest(Fault.BODY_TOO_LARGE, JsonBodies.LIMIT);
            case 415 -> new FaultyRequest(Fault.UNSUPPORTED_MEDIA_TYPE);
            default -> status < 500 ? new FaultyRequest(Fault.BAD_REQUEST) : null;
        };
    }
}

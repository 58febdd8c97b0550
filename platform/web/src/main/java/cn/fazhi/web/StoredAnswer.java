package cn.fazhi.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An answer as it was first given: what a client that asks again gets. */
record StoredAnswer(byte[] requestHash, int status, String etag, String location, byte[] body) {

    Response first() {
        return response().build();
    }

    Response replayed() {
        return response().header("Idempotency-Replayed", "true").build();
    }

    private Response.ResponseBuilder response() {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.LOCATION, location)
                .entity(body);
    }
}

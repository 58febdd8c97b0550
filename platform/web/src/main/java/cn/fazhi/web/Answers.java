package cn.fazhi.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers that records give. */
public final class Answers {

    private Answers() {}

    /** 201 with the new record, its address and its ETag. */
    public static Response created(String path, Object record, long revision) {
        return Response.created(URI.create(path))
                .header("ETag", new Version(revision).etag())
                .type(MediaType.APPLICATION_JSON)
                .entity(record)
                .build();
    }

    /** 200 with the record and its ETag. */
    public static Response ok(Object record, long revision) {
        return Response.ok(record, MediaType.APPLICATION_JSON)
                .header("ETag", new Version(revision).etag())
                .build();
    }

    /** 200 with a page of a list; {@code Link: rel="next"} while there is more. */
    public static Response page(Page<?> page) {
        return Response.ok(page, MediaType.APPLICATION_JSON).build();
    }
}

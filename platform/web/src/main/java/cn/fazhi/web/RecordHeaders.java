package cn.fazhi.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** What an answer says in its headers because of the request: where the next page is, and that nothing has changed. */
@Provider
class RecordHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + addressOfNext(request, page) + ">; rel=\"next\"");
        }
        if (isUnchanged(request, response)) {
            response.setEntity(null);
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
        }
    }

    /** Without scheme and host, which only a proxy may know; the other parameters stay. */
    private static String addressOfNext(ContainerRequestContext request, Paged page) {
        var next = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("after", page.next())
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    private static boolean isUnchanged(ContainerRequestContext request, ContainerResponseContext response) {
        var seen = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var etag = response.getHeaderString(HttpHeaders.ETAG);
        return seen != null
                && etag != null
                && request.getMethod().equals(HttpMethod.GET)
                && response.getStatus() == 200
                && Arrays.stream(seen.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(etag) || one.equals("W/" + etag));
    }
}

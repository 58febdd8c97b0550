package cn.fazhi.report.rebuild;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;

import cn.fazhi.identity.NationWide;
import cn.fazhi.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@NationWide
@Tag(name = "rebuilds", description = "Making all figures anew from the events or the records (重建)")
class RebuildResource {

    private final StartRebuild startRebuild;
    private final Rebuilds rebuilds;

    RebuildResource(StartRebuild startRebuild, Rebuilds rebuilds) {
        this.startRebuild = startRebuild;
        this.rebuilds = rebuilds;
    }

    @POST
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Begin a rebuild; the present figures stay until it is done")
    @APIResponseSchema(value = RebuildResponse.class, responseCode = "202")
    public Response start(@RequestBody(required = false) RebuildRequest request) {
        var rebuild = startRebuild.handle(RebuildRequest.source(request));
        return Response.accepted(RebuildResponse.of(rebuild))
                .type(MediaType.APPLICATION_JSON)
                .location(URI.create("/v1/rebuilds/" + rebuild.id()))
                .build();
    }

    @GET
    @RolesAllowed({ADMIN, AUDITOR})
    @Operation(summary = "List the latest 100 rebuilds, newest first")
    public RebuildResponse.Items list() {
        return new RebuildResponse.Items(
                rebuilds.newest().stream().map(RebuildResponse::of).toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMIN, AUDITOR})
    @Operation(summary = "Read how far a rebuild is, and what it found")
    public RebuildResponse read(@PathParam("id") UUID id) {
        return RebuildResponse.of(rebuilds.get(id));
    }
}

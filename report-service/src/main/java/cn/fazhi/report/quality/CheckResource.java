package cn.fazhi.report.quality;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;

import cn.fazhi.identity.Caller;
import cn.fazhi.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/quality-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality checks", description = "Holding the rules against figures (数据质量检查)")
class CheckResource {

    private final CheckQuality checkQuality;
    private final Caller caller;

    CheckResource(CheckQuality checkQuality, Caller caller) {
        this.checkQuality = checkQuality;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, ADMIN, SERVICE})
    @Operation(summary = "Check a division's year; answers all its findings. Every night all divisions are checked")
    @APIResponseSchema(value = Finding.Items.class, responseCode = "200")
    public Response check(@Valid @NotNull CheckRequest request) {
        caller.requireCovered(request.division());
        var findings = checkQuality.handle(request.division(), request.year());
        return Response.ok(new Finding.Items(findings, null), MediaType.APPLICATION_JSON)
                .build();
    }
}

package cn.fazhi.report.history;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reports/{id}/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class PublishedFiguresResource {

    private final ReadPublishedFigures readPublishedFigures;
    private final ReadCauses readCauses;

    PublishedFiguresResource(ReadPublishedFigures readPublishedFigures, ReadCauses readCauses) {
        this.readPublishedFigures = readPublishedFigures;
        this.readCauses = readCauses;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Read the figures of a published report as published, and as they are known now",
            description = "Public and without a token, as the report is")
    public PublishedFiguresResponse read(@PathParam("id") UUID id) {
        return PublishedFiguresResponse.of(readPublishedFigures.handle(id));
    }

    @GET
    @Path("{code}/causes")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read what changed a published figure since its publication, and why")
    @APIResponseSchema(value = CausesResponse.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "after is of a page before which more stands now than was shown: begin with the first again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public CausesResponse causes(
            @PathParam("id") UUID id,
            @PathParam("code") @Parameter(example = "ENF.EMP_INSPECTED") String code,
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return CausesResponse.of(readCauses.handle(id, code, after, limit));
    }
}

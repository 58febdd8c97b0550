package cn.fazhi.report.closing;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/closings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "closings", description = "Years stated as final (关账), and what changed afterwards")
@RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
class ClosingResource {

    private final CloseYear closeYear;
    private final ReopenYear reopenYear;
    private final Closings closings;

    ClosingResource(CloseYear closeYear, ReopenYear reopenYear, Closings closings) {
        this.closeYear = closeYear;
        this.reopenYear = reopenYear;
        this.closings = closings;
    }

    @POST
    @Idempotent
    @RolesAllowed(REPORT_APPROVER)
    @Operation(
            summary = "Close a division's year: keep its figures as final",
            description = "Refused while they are incomplete. Records can still be corrected; the closing shows it")
    @APIResponseSchema(value = ClosingResponse.class, responseCode = "201")
    public Response close(@Valid @NotNull ClosingRequest request) {
        var closing = closeYear.handle(request.division(), request.year());
        return Response.created(URI.create("/v1/closings/" + closing.id()))
                .type(MediaType.APPLICATION_JSON)
                .entity(ClosingResponse.of(closing))
                .build();
    }

    @POST
    @Path("{id}/reopening")
    @Idempotent
    @RolesAllowed(REPORT_APPROVER)
    @Operation(summary = "Reopen a closed year, for a reason; it can then be closed anew")
    @APIResponseSchema(ClosingResponse.class)
    public Response reopen(@PathParam("id") UUID id, @Valid @NotNull ReopeningRequest request) {
        return Response.ok(ClosingResponse.of(reopenYear.handle(id, request.reason())), MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Operation(summary = "List the latest 100 closings of a division, newest first")
    public ClosingResponse.Items list(
            @QueryParam("division") @NotNull @Parameter(example = "370402") DivisionCode division,
            @QueryParam("year") @Parameter(example = "2021") Integer year) {
        return new ClosingResponse.Items(closings.newest(division, year).stream()
                .map(ClosingResponse::of)
                .toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read the figures as closed and as they are known now")
    public ClosingResponse read(@PathParam("id") UUID id) {
        return ClosingResponse.of(closings.compare(id));
    }

    @GET
    @Path("{id}/adjustments")
    @Operation(summary = "Read what changed the closed figures since, and why")
    @APIResponseSchema(value = AdjustmentsResponse.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "after is of a page before which more stands now than was shown: begin with the first again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public AdjustmentsResponse adjustments(
            @PathParam("id") UUID id,
            @QueryParam("code")
                    @Parameter(
                            description = "One indicator; of a derived one the changes of its parts",
                            example = "ENF.EMP_INSPECTED")
                    String code,
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return AdjustmentsResponse.of(closings.adjustments(id, code, after, limit));
    }
}

package cn.fazhi.report.indicator;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/yearly-indicators/changes")
@Tag(name = "yearly indicators")
@RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
class FigureChangesResource {

    private final Caller caller;
    private final Catalogue catalogue;
    private final FigureChanges changes;

    FigureChangesResource(Caller caller, Catalogue catalogue, FigureChanges changes) {
        this.caller = caller;
        this.catalogue = catalogue;
        this.changes = changes;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Listen to the figures of a year",
            description =
                    "Server-sent events \"figures\": the first holds the whole table, each further one the figures"
                            + " that have changed since. Ends with the token; who comes again with Last-Event-ID is"
                            + " told nothing while all is as it was then, else the whole table")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = YearlyIndicatorsResponse.class)))
    @APIResponse(
            responseCode = "503",
            description = "As many listen as are served; see Retry-After",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Multi<OutboundSseEvent> listen(
            @QueryParam("division") @NotNull @Parameter(example = "370402") DivisionCode division,
            @QueryParam("year") @NotNull @Min(1949) @Max(2999) @Parameter(example = "2021") Integer year,
            @QueryParam("code") @Parameter(description = "Only this one", example = "WAGE.AMOUNT") String code,
            @HeaderParam("Last-Event-ID") String lastEventId,
            @Context HttpHeaders headers,
            @Context Sse sse) {
        caller.requireCovered(division);
        if (code != null) {
            catalogue.now().get(code);
        }
        var until = caller.until().orElse(Instant.MAX);
        var wish = new Listener.Wish(
                Asked.year(division, year), code, Words.of(headers).english(), until);
        return changes.listen(wish, lastEventId, sse);
    }
}

package cn.fazhi.report.definition;

import static cn.fazhi.identity.Role.ADMIN;

import cn.fazhi.report.indicator.Catalogue;
import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.report.indicator.Rule;
import cn.fazhi.web.Answers;
import cn.fazhi.web.Idempotent;
import cn.fazhi.web.Version;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators", description = "The catalogue: what is counted, and the formulas over it (指标目录)")
@Authenticated
class IndicatorResource {

    private final Catalogue catalogue;
    private final IndicatorHistory history;
    private final DefineIndicator defineIndicator;
    private final RedefineIndicator redefineIndicator;
    private final RetireIndicator retireIndicator;

    IndicatorResource(
            Catalogue catalogue,
            IndicatorHistory history,
            DefineIndicator defineIndicator,
            RedefineIndicator redefineIndicator,
            RetireIndicator retireIndicator) {
        this.catalogue = catalogue;
        this.history = history;
        this.defineIndicator = defineIndicator;
        this.redefineIndicator = redefineIndicator;
        this.retireIndicator = retireIndicator;
    }

    @GET
    @Operation(summary = "List every indicator with its unit and how it is counted")
    public List<IndicatorResponse> list(
            @QueryParam("state") @Parameter(description = "RETIRED for those that have ended; ACTIVE if left out")
                    Rule.State state) {
        return catalogue.now().withRetired().stream()
                .filter(indicator -> indicator.active() == (state != Rule.State.RETIRED))
                .map(IndicatorResponse::of)
                .toList();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Read an indicator; of a derived one the version is its ETag")
    @APIResponseSchema(value = IndicatorResponse.class, responseCode = "200")
    public Response read(@PathParam("code") @Parameter(example = "ENF.CLOSE_RATE") String code) {
        var indicator = catalogue.now().get(code);
        return indicator.derived()
                ? ok(indicator)
                : Response.ok(IndicatorResponse.of(indicator), MediaType.APPLICATION_JSON)
                        .build();
    }

    @GET
    @Path("{code}/versions")
    @Operation(summary = "List what a derived indicator has been defined to be, newest first")
    public IndicatorVersion.Items versions(@PathParam("code") @Parameter(example = "ENF.CLOSE_RATE") String code) {
        return new IndicatorVersion.Items(history.of(code));
    }

    @POST
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Define an indicator as a sum, difference, ratio or share of others")
    @APIResponseSchema(value = IndicatorResponse.class, responseCode = "201")
    public Response define(@Valid @NotNull DefinitionRequest request) {
        var indicator = defineIndicator.handle(request.toCommand());
        return Answers.created(
                "/v1/indicators/" + indicator.code(),
                IndicatorResponse.of(indicator),
                indicator.rule().version());
    }

    @POST
    @Path("{code}/versions")
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Define an indicator anew; its figures of every year follow, but for those published")
    @APIResponseSchema(value = IndicatorResponse.class, responseCode = "200")
    public Response redefine(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull VersionRequest request) {
        return ok(redefineIndicator.handle(request.toCommand(code, seen)));
    }

    @POST
    @Path("{code}/retirement")
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Retire an indicator that no other formula reads; a new version brings it back")
    @APIResponseSchema(value = IndicatorResponse.class, responseCode = "200")
    public Response retire(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull RetirementRequest request) {
        return ok(retireIndicator.handle(request.toCommand(code, seen)));
    }

    private static Response ok(Indicator indicator) {
        return Answers.ok(IndicatorResponse.of(indicator), indicator.rule().version());
    }
}

package cn.fazhi.enforcement.casework;

import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.web.Answers.ok;

import cn.fazhi.web.Idempotent;
import cn.fazhi.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
class DecisionResource {

    private final PrepareDecision prepareDecision;
    private final DecideCase decideCase;

    DecisionResource(PrepareDecision prepareDecision, DecideCase decideCase) {
        this.prepareDecision = prepareDecision;
        this.decideCase = decideCase;
    }

    @POST
    @Path("{id}/legal-reviews")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record the legal review of what is to be decided")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull LegalReviewRequest request) {
        var labourCase = prepareDecision.review(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @POST
    @Path("{id}/collective-discussion")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Record the collective discussion of what is to be decided")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response discuss(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull NotedRequest request) {
        var labourCase = prepareDecision.discuss(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @POST
    @Path("{id}/hearing-offer")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Record that a hearing was offered")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response offerHearing(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull NotedRequest request) {
        var labourCase = prepareDecision.offerHearing(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @POST
    @Path("{id}/decisions")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Decide: order rectification, treat, or punish")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull DecisionRequest request) {
        var labourCase = decideCase.decide(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @POST
    @Path("{id}/decisions/{number}/fulfilment")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(
            summary = "Record what became of a decision: fulfilled, enforced by court, or revoked",
            description =
                    "Only an approver revokes: 403 role-required. Once the case has ended, a correction records that"
                            + " a decision was revoked")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response settle(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull FulfilmentRequest request) {
        var labourCase = decideCase.settle(id, number, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }
}

package cn.fazhi.report.governance.decision;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;
import static cn.fazhi.web.Answers.created;
import static cn.fazhi.web.Answers.ok;
import static cn.fazhi.web.Answers.page;

import cn.fazhi.web.Idempotent;
import cn.fazhi.web.PageRequest;
import cn.fazhi.web.Version;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

@Path("/v1/governance/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "Major administrative decisions and their five gates (重大行政决策)")
class DecisionResource {

    private final ProposeDecision proposeDecision;
    private final RecordGate recordGate;
    private final AdoptDecision adoptDecision;
    private final CorrectDecision correctDecision;
    private final AnnulDecision annulDecision;
    private final MajorDecisions decisions;

    DecisionResource(
            ProposeDecision proposeDecision,
            RecordGate recordGate,
            AdoptDecision adoptDecision,
            CorrectDecision correctDecision,
            AnnulDecision annulDecision,
            MajorDecisions decisions) {
        this.proposeDecision = proposeDecision;
        this.recordGate = recordGate;
        this.adoptDecision = adoptDecision;
        this.correctDecision = correctDecision;
        this.annulDecision = annulDecision;
        this.decisions = decisions;
    }

    @POST
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Enter a major decision that has been proposed")
    @APIResponseSchema(value = DecisionResponse.class, responseCode = "201")
    public Response propose(@Valid @NotNull ProposalRequest request) {
        var decision = proposeDecision.handle(request.toCommand());
        return created("/v1/governance/decisions/" + decision.id(), DecisionResponse.of(decision), decision.revision());
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List decisions, oldest record first")
    @APIResponseSchema(value = DecisionPage.class, responseCode = "200")
    public Response list(@BeanParam DecisionFilter filter, @Valid @BeanParam PageRequest request) {
        return page(decisions.page(request, filter.conditions()).map(DecisionResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a decision")
    @APIResponseSchema(value = DecisionResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var decision = decisions.get(id);
        return ok(DecisionResponse.of(decision), decision.revision());
    }

    @POST
    @Path("{id}/gates")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Record that the decision passed a gate, or why the gate was waived")
    @APIResponseSchema(value = DecisionResponse.class, responseCode = "200")
    public Response recordGate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull GateRequest request) {
        var decision = recordGate.handle(request.toCommand(id, seen));
        return ok(DecisionResponse.of(decision), decision.revision());
    }

    @POST
    @Path("{id}/adoption")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Adopt a decision that has come through all five gates")
    @APIResponseSchema(value = DecisionResponse.class, responseCode = "200")
    public Response adopt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AdoptionRequest request) {
        var decision = adoptDecision.handle(request.toCommand(id, seen));
        return ok(DecisionResponse.of(decision), decision.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, SERVICE})
    @Operation(
            summary = "Correct a decision, its gates or its adoption; move it to another division",
            description = "Its adoption is corrected by an approver only: 403 role-required")
    @APIResponseSchema(value = DecisionResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var decision = correctDecision.handle(request.toCommand(id, seen));
        return ok(DecisionResponse.of(decision), decision.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Annul a decision that was entered in error")
    @APIResponseSchema(value = DecisionResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var decision = annulDecision.handle(request.toCommand(id, seen));
        return ok(DecisionResponse.of(decision), decision.revision());
    }
}

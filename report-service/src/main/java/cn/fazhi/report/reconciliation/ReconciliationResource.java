package cn.fazhi.report.reconciliation;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.SERVICE;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.NationWide;
import cn.fazhi.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reconciliations")
@Produces(MediaType.APPLICATION_JSON)
@NationWide
@Tag(name = "reconciliations", description = "Proof that the figures are what the records say (对账)")
class ReconciliationResource {

    private final StartReconciliation startReconciliation;
    private final Reconciliations reconciliations;
    private final Caller caller;

    ReconciliationResource(StartReconciliation startReconciliation, Reconciliations reconciliations, Caller caller) {
        this.startReconciliation = startReconciliation;
        this.reconciliations = reconciliations;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({ADMIN, SERVICE})
    @Operation(summary = "Begin a comparison with the owners of the records, and of the figures in themselves")
    @APIResponseSchema(value = ReconciliationResponse.class, responseCode = "202")
    public Response start(@Valid @NotNull ReconciliationRequest request) {
        return accepted(startReconciliation.handle(request.scope(), caller.subject()));
    }

    @POST
    @Path("{id}/repair")
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Repair what a reconciliation found; answers the one that then compares the same again")
    @APIResponseSchema(value = ReconciliationResponse.class, responseCode = "202")
    public Response repair(@PathParam("id") UUID id) {
        return accepted(startReconciliation.repair(id, caller.subject()));
    }

    @GET
    @RolesAllowed({ADMIN, AUDITOR, SERVICE})
    @Operation(summary = "List the latest 100 reconciliations, newest first")
    public ReconciliationResponse.Items list() {
        return new ReconciliationResponse.Items(reconciliations.newest().stream()
                .map(ReconciliationResponse::of)
                .toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMIN, AUDITOR, SERVICE})
    @Operation(summary = "Read how far a reconciliation is, and every difference that it found")
    public ReconciliationResponse read(@PathParam("id") UUID id) {
        return ReconciliationResponse.of(reconciliations.get(id));
    }

    private static Response accepted(Reconciliation reconciliation) {
        return Response.accepted(ReconciliationResponse.of(reconciliation))
                .type(MediaType.APPLICATION_JSON)
                .location(URI.create("/v1/reconciliations/" + reconciliation.id()))
                .build();
    }
}

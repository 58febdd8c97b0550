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
class InvestigationResource {

    private final InvestigateCase investigateCase;

    InvestigationResource(InvestigateCase investigateCase) {
        this.investigateCase = investigateCase;
    }

    @POST
    @Path("{id}/investigation")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Start the investigation with two or more certified inspectors")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response start(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull InvestigationRequest request) {
        var labourCase = investigateCase.start(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @POST
    @Path("{id}/extensions")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Approve that the investigation takes longer, once")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull ExtensionRequest request) {
        var labourCase = investigateCase.extend(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @POST
    @Path("{id}/investigation-end")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "End the investigation: the term for the decision begins")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull NotedRequest request) {
        var labourCase = investigateCase.end(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }
}

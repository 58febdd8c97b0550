package cn.fazhi.enforcement.casework;

import static cn.fazhi.identity.Role.CASE_APPROVER;
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
class EndingResource {

    private final EndCase endCase;

    EndingResource(EndCase endCase) {
        this.endCase = endCase;
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Close a case whose orders have all come to their end")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull ClosureRequest request) {
        var labourCase = endCase.close(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @POST
    @Path("{id}/revocation")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Revoke the filing: facts not established, or minor and corrected")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull RevocationRequest request) {
        var labourCase = endCase.revoke(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @POST
    @Path("{id}/transfer")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Transfer a case to the police or to another body")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response transfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull TransferRequest request) {
        var labourCase = endCase.transfer(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }
}

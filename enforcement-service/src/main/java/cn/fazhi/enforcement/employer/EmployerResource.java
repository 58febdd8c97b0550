package cn.fazhi.enforcement.employer;

import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.web.Answers.created;
import static cn.fazhi.web.Answers.ok;
import static cn.fazhi.web.Answers.page;

import cn.fazhi.web.Idempotent;
import cn.fazhi.web.PageRequest;
import cn.fazhi.web.Version;
import io.quarkus.security.Authenticated;
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

@Path("/v1/employers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "employers",
        description = "Employers (用人单位), readable suite-wide, changed only inside the token's division")
class EmployerResource {

    private final RegisterEmployer registerEmployer;
    private final CorrectEmployer correctEmployer;
    private final MergeEmployer mergeEmployer;
    private final AnnulEmployer annulEmployer;
    private final Employers employers;

    EmployerResource(
            RegisterEmployer registerEmployer,
            CorrectEmployer correctEmployer,
            MergeEmployer mergeEmployer,
            AnnulEmployer annulEmployer,
            Employers employers) {
        this.registerEmployer = registerEmployer;
        this.correctEmployer = correctEmployer;
        this.mergeEmployer = mergeEmployer;
        this.annulEmployer = annulEmployer;
        this.employers = employers;
    }

    @POST
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Register an employer")
    @APIResponseSchema(value = EmployerResponse.class, responseCode = "201")
    public Response register(@Valid @NotNull RegistrationRequest request) {
        var employer = registerEmployer.handle(request.toCommand());
        return created("/v1/employers/" + employer.id(), EmployerResponse.of(employer), employer.revision());
    }

    @GET
    @Authenticated
    @Operation(summary = "List employers of the whole suite, oldest record first")
    @APIResponseSchema(value = EmployerPage.class, responseCode = "200")
    public Response list(@Valid @BeanParam EmployerFilter filter, @Valid @BeanParam PageRequest request) {
        return page(employers.page(request, filter.conditions()).map(EmployerResponse::of));
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "Read an employer")
    @APIResponseSchema(value = EmployerResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var employer = employers.get(id);
        return ok(EmployerResponse.of(employer), employer.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Correct an employer: its code, name or industry, or move it to another division")
    @APIResponseSchema(value = EmployerResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var employer = correctEmployer.handle(request.toCommand(id, seen));
        return ok(EmployerResponse.of(employer), employer.revision());
    }

    @POST
    @Path("{id}/merger")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(
            summary = "Merge an employer that was registered twice into the registration that stays",
            description = "The token must cover the divisions of both. Their records then count as one employer's: each"
                    + " is published anew, soon after the answer.")
    @APIResponseSchema(value = EmployerResponse.class, responseCode = "200")
    public Response merge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull MergerRequest request) {
        var employer = mergeEmployer.handle(request.toCommand(id, seen));
        return ok(EmployerResponse.of(employer), employer.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Annul an employer that was registered in error")
    @APIResponseSchema(value = EmployerResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var employer = annulEmployer.handle(request.toCommand(id, seen));
        return ok(EmployerResponse.of(employer), employer.revision());
    }
}

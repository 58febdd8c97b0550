package cn.fazhi.enforcement.casework;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
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

@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases", description = "Labour inspection cases (劳动监察案件)")
class CaseResource {

    private final FileCase fileCase;
    private final CorrectCase correctCase;
    private final AnnulCase annulCase;
    private final Cases cases;
    private final CaseSteps steps;

    CaseResource(FileCase fileCase, CorrectCase correctCase, AnnulCase annulCase, Cases cases, CaseSteps steps) {
        this.fileCase = fileCase;
        this.correctCase = correctCase;
        this.annulCase = annulCase;
        this.cases = cases;
        this.steps = steps;
    }

    @POST
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "File a case: it gets its number and the term of its investigation")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "201")
    public Response file(@Valid @NotNull FilingRequest request) {
        var labourCase = fileCase.handle(request);
        return created("/v1/cases/" + labourCase.id(), CaseResponse.of(labourCase), labourCase.revision());
    }

    @GET
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List cases, oldest record first")
    @APIResponseSchema(value = CasePage.class, responseCode = "200")
    public Response list(@BeanParam CaseFilter filter, @Valid @BeanParam PageRequest request) {
        return page(cases.page(request, filter.conditions()).map(CaseResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a case")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var labourCase = cases.get(id);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @GET
    @Path("{id}/timeline")
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read who did what in a case, when, by which document, on what evidence")
    @APIResponseSchema(value = Timeline.class, responseCode = "200")
    public Response timeline(@PathParam("id") UUID id) {
        var labourCase = cases.get(id);
        return ok(Timeline.of(steps.of(id)), labourCase.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(
            summary = "Correct a case: re-date it, re-class it, move it to another division, open it again",
            description =
                    "What only an approver decides (the extension, the collective discussion, a decision and its"
                            + " revocation, the end of the case and its reopening), only an approver corrects: 403 role-required")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var labourCase = correctCase.handle(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Annul a case that was entered in error")
    @APIResponseSchema(value = CaseResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var labourCase = annulCase.handle(id, seen, request);
        return ok(CaseResponse.of(labourCase), labourCase.revision());
    }
}

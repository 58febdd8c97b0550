package cn.fazhi.enforcement.project;

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

@Path("/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects", description = "Construction projects and what safeguards their workers' wages (在建工程项目)")
class ProjectResource {

    private final RegisterProject registerProject;
    private final CorrectProject correctProject;
    private final AnnulProject annulProject;
    private final Projects projects;

    ProjectResource(
            RegisterProject registerProject,
            CorrectProject correctProject,
            AnnulProject annulProject,
            Projects projects) {
        this.registerProject = registerProject;
        this.correctProject = correctProject;
        this.annulProject = annulProject;
        this.projects = projects;
    }

    @POST
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(summary = "Register a construction project")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "201")
    public Response register(@Valid @NotNull RegistrationRequest request) {
        var project = registerProject.handle(request);
        return created("/v1/projects/" + project.id(), ProjectResponse.of(project), project.revision());
    }

    @GET
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List projects, oldest record first")
    @APIResponseSchema(value = ProjectPage.class, responseCode = "200")
    public Response list(@BeanParam ProjectFilter filter, @Valid @BeanParam PageRequest request) {
        return page(projects.page(request, filter.conditions()).map(ProjectResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({INSPECTOR, CASE_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a project")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var project = projects.get(id);
        return ok(ProjectResponse.of(project), project.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({INSPECTOR, CASE_APPROVER, SERVICE})
    @Operation(
            summary =
                    "Correct a project: re-date it, set right or withdraw a step or roster, move it to another division")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var project = correctProject.handle(request.toCommand(id, seen));
        return ok(ProjectResponse.of(project), project.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({CASE_APPROVER, SERVICE})
    @Operation(summary = "Annul a project that was entered in error")
    @APIResponseSchema(value = ProjectResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var project = annulProject.handle(request.toCommand(id, seen));
        return ok(ProjectResponse.of(project), project.revision());
    }
}

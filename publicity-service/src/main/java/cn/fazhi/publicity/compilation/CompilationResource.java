package cn.fazhi.publicity.compilation;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.PUBLICITY_OFFICER;
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

@Path("/v1/compilations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "compilations", description = "Compilations of policies and regulations (政策法规汇编)")
class CompilationResource {

    private final RecordCompilation recordCompilation;
    private final CorrectCompilation correctCompilation;
    private final AnnulCompilation annulCompilation;
    private final Compilations compilations;

    CompilationResource(
            RecordCompilation recordCompilation,
            CorrectCompilation correctCompilation,
            AnnulCompilation annulCompilation,
            Compilations compilations) {
        this.recordCompilation = recordCompilation;
        this.correctCompilation = correctCompilation;
        this.annulCompilation = annulCompilation;
        this.compilations = compilations;
    }

    @POST
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Record a compilation that was produced")
    @APIResponseSchema(value = CompilationResponse.class, responseCode = "201")
    public Response record(@Valid @NotNull RecordRequest request) {
        var compilation = recordCompilation.handle(request.toCommand());
        return created(
                "/v1/compilations/" + compilation.id(), CompilationResponse.of(compilation), compilation.revision());
    }

    @GET
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List compilations, oldest record first")
    @APIResponseSchema(value = CompilationPage.class, responseCode = "200")
    public Response list(@BeanParam CompilationFilter filter, @Valid @BeanParam PageRequest request) {
        return page(compilations.page(request, filter.conditions()).map(CompilationResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a compilation")
    @APIResponseSchema(value = CompilationResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var compilation = compilations.get(id);
        return ok(CompilationResponse.of(compilation), compilation.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Correct a compilation: rename it, re-date it, move it to another division")
    @APIResponseSchema(value = CompilationResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var compilation = correctCompilation.handle(request.toCommand(id, seen));
        return ok(CompilationResponse.of(compilation), compilation.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Annul a compilation: it no longer counts")
    @APIResponseSchema(value = CompilationResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var compilation = annulCompilation.handle(request.toCommand(id, seen));
        return ok(CompilationResponse.of(compilation), compilation.revision());
    }
}

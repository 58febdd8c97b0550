package cn.fazhi.report.governance.training;

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

@Path("/v1/governance/reviewer-trainings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviewer trainings", description = "Trainings of legal reviewers (法制审核人员培训)")
class TrainingResource {

    private final RecordTraining recordTraining;
    private final CorrectTraining correctTraining;
    private final AnnulTraining annulTraining;
    private final ReviewerTrainings trainings;

    TrainingResource(
            RecordTraining recordTraining,
            CorrectTraining correctTraining,
            AnnulTraining annulTraining,
            ReviewerTrainings trainings) {
        this.recordTraining = recordTraining;
        this.correctTraining = correctTraining;
        this.annulTraining = annulTraining;
        this.trainings = trainings;
    }

    @POST
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(summary = "Record a training of legal reviewers that was held")
    @APIResponseSchema(value = TrainingResponse.class, responseCode = "201")
    public Response record(@Valid @NotNull TrainingRequest request) {
        var training = recordTraining.handle(request.toCommand());
        return created(
                "/v1/governance/reviewer-trainings/" + training.id(),
                TrainingResponse.of(training),
                training.revision());
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List trainings of legal reviewers, oldest record first")
    @APIResponseSchema(value = TrainingPage.class, responseCode = "200")
    public Response list(@BeanParam TrainingFilter filter, @Valid @BeanParam PageRequest request) {
        return page(trainings.page(request, filter.conditions()).map(TrainingResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a training of legal reviewers")
    @APIResponseSchema(value = TrainingResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var training = trainings.get(id);
        return ok(TrainingResponse.of(training), training.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(
            summary =
                    "Correct a training: re-date it, rename it, state its participants right, move it to another division")
    @APIResponseSchema(value = TrainingResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var training = correctTraining.handle(request.toCommand(id, seen));
        return ok(TrainingResponse.of(training), training.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({REPORT_APPROVER, SERVICE})
    @Operation(summary = "Annul a training of legal reviewers that was entered in error")
    @APIResponseSchema(value = TrainingResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var training = annulTraining.handle(request.toCommand(id, seen));
        return ok(TrainingResponse.of(training), training.revision());
    }
}

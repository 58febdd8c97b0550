package cn.fazhi.publicity.enterprisevisit;

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

@Path("/v1/enterprise-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprise-visits", description = "Visits to enterprises (企业走访)")
class EnterpriseVisitResource {

    private final RecordEnterpriseVisit recordEnterpriseVisit;
    private final CorrectEnterpriseVisit correctEnterpriseVisit;
    private final AnnulEnterpriseVisit annulEnterpriseVisit;
    private final EnterpriseVisits visits;

    EnterpriseVisitResource(
            RecordEnterpriseVisit recordEnterpriseVisit,
            CorrectEnterpriseVisit correctEnterpriseVisit,
            AnnulEnterpriseVisit annulEnterpriseVisit,
            EnterpriseVisits visits) {
        this.recordEnterpriseVisit = recordEnterpriseVisit;
        this.correctEnterpriseVisit = correctEnterpriseVisit;
        this.annulEnterpriseVisit = annulEnterpriseVisit;
        this.visits = visits;
    }

    @POST
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Record a visit to an enterprise")
    @APIResponseSchema(value = EnterpriseVisitResponse.class, responseCode = "201")
    public Response record(@Valid @NotNull RecordRequest request) {
        var visit = recordEnterpriseVisit.handle(request.toCommand());
        return created("/v1/enterprise-visits/" + visit.id(), EnterpriseVisitResponse.of(visit), visit.revision());
    }

    @GET
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List visits, oldest record first")
    @APIResponseSchema(value = EnterpriseVisitPage.class, responseCode = "200")
    public Response list(@BeanParam EnterpriseVisitFilter filter, @Valid @BeanParam PageRequest request) {
        return page(visits.page(request, filter.conditions()).map(EnterpriseVisitResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a enterprise visit")
    @APIResponseSchema(value = EnterpriseVisitResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var visit = visits.get(id);
        return ok(EnterpriseVisitResponse.of(visit), visit.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(
            summary =
                    "Correct a visit: re-date it, change its enterprise, team or materials, move it to another division")
    @APIResponseSchema(value = EnterpriseVisitResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var visit = correctEnterpriseVisit.handle(request.toCommand(id, seen));
        return ok(EnterpriseVisitResponse.of(visit), visit.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Annul a visit: it no longer counts")
    @APIResponseSchema(value = EnterpriseVisitResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var visit = annulEnterpriseVisit.handle(request.toCommand(id, seen));
        return ok(EnterpriseVisitResponse.of(visit), visit.revision());
    }
}

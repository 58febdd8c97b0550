package cn.fazhi.publicity.disclosure;

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

@Path("/v1/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures", description = "Information disclosed on the bureau's own initiative (主动公开信息)")
class DisclosureResource {

    private final DraftDisclosure draftDisclosure;
    private final PublishDisclosure publishDisclosure;
    private final CorrectDisclosure correctDisclosure;
    private final AnnulDisclosure annulDisclosure;
    private final Disclosures disclosures;

    DisclosureResource(
            DraftDisclosure draftDisclosure,
            PublishDisclosure publishDisclosure,
            CorrectDisclosure correctDisclosure,
            AnnulDisclosure annulDisclosure,
            Disclosures disclosures) {
        this.draftDisclosure = draftDisclosure;
        this.publishDisclosure = publishDisclosure;
        this.correctDisclosure = correctDisclosure;
        this.annulDisclosure = annulDisclosure;
        this.disclosures = disclosures;
    }

    @POST
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Enter information that is to be disclosed")
    @APIResponseSchema(value = DisclosureResponse.class, responseCode = "201")
    public Response draft(@Valid @NotNull DraftRequest request) {
        var disclosure = draftDisclosure.handle(request.toCommand());
        return created("/v1/disclosures/" + disclosure.id(), DisclosureResponse.of(disclosure), disclosure.revision());
    }

    @GET
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List disclosures, oldest record first")
    @APIResponseSchema(value = DisclosurePage.class, responseCode = "200")
    public Response list(@BeanParam DisclosureFilter filter, @Valid @BeanParam PageRequest request) {
        return page(disclosures.page(request, filter.conditions()).map(DisclosureResponse::of));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({PUBLICITY_OFFICER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a disclosure")
    @APIResponseSchema(value = DisclosureResponse.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        var disclosure = disclosures.get(id);
        return ok(DisclosureResponse.of(disclosure), disclosure.revision());
    }

    @POST
    @Path("{id}/publication")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Make the information public; it gets its index number (索引号)")
    @APIResponseSchema(value = DisclosureResponse.class, responseCode = "200")
    public Response publish(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull PublicationRequest request) {
        var disclosure = publishDisclosure.handle(request.toCommand(id, seen));
        return ok(DisclosureResponse.of(disclosure), disclosure.revision());
    }

    @POST
    @Path("{id}/corrections")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(
            summary = "Correct a disclosure: re-date it, rename it, move it to another division",
            description = "The index number stays as it was published, also when the year or the division changes.")
    @APIResponseSchema(value = DisclosureResponse.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull CorrectionRequest request) {
        var disclosure = correctDisclosure.handle(request.toCommand(id, seen));
        return ok(DisclosureResponse.of(disclosure), disclosure.revision());
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed({PUBLICITY_OFFICER, SERVICE})
    @Operation(summary = "Withdraw a disclosure, or take back a draft")
    @APIResponseSchema(value = DisclosureResponse.class, responseCode = "200")
    public Response annul(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull AnnulmentRequest request) {
        var disclosure = annulDisclosure.handle(request.toCommand(id, seen));
        return ok(DisclosureResponse.of(disclosure), disclosure.revision());
    }
}

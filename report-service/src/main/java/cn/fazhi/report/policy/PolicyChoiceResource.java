package cn.fazhi.report.policy;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/policy-choices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policy choices", description = "By which policy a division and what lies below it is judged (口径选用)")
class PolicyChoiceResource {

    private final PolicyChoices choices;
    private final ChoosePolicy choosePolicy;
    private final AnnulPolicyChoice annulPolicyChoice;

    PolicyChoiceResource(PolicyChoices choices, ChoosePolicy choosePolicy, AnnulPolicyChoice annulPolicyChoice) {
        this.choices = choices;
        this.choosePolicy = choosePolicy;
        this.annulPolicyChoice = annulPolicyChoice;
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List what a division has chosen, then what those above it have")
    public PolicyChoice.Items list(
            @QueryParam("division") @NotNull @Parameter(example = "370402") DivisionCode division) {
        return new PolicyChoice.Items(choices.concerning(division));
    }

    @POST
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Choose a policy for a division from a year on; it counts below it until another choice")
    @APIResponseSchema(value = PolicyChoice.class, responseCode = "201")
    public Response choose(@Valid @NotNull ChoiceRequest request) {
        var choice = choosePolicy.handle(request.toCommand());
        return Response.created(URI.create("/v1/policy-choices/" + choice.id()))
                .type(MediaType.APPLICATION_JSON)
                .entity(choice)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a choice")
    public PolicyChoice read(@PathParam("id") UUID id) {
        return choices.get(id);
    }

    @POST
    @Path("{id}/annulment")
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Take a choice back")
    @APIResponseSchema(value = PolicyChoice.class, responseCode = "200")
    public Response annul(@PathParam("id") UUID id, @Valid @NotNull ChoiceAnnulmentRequest request) {
        return Response.ok(annulPolicyChoice.handle(request.toCommand(id)), MediaType.APPLICATION_JSON)
                .build();
    }
}

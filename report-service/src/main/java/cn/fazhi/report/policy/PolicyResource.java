package cn.fazhi.report.policy;

import static cn.fazhi.identity.Role.ADMIN;

import cn.fazhi.report.indicator.Catalogue;
import cn.fazhi.report.indicator.Definitions;
import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.web.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies", description = "How outcomes are judged in rates without a national formula (口径)")
@Authenticated
class PolicyResource {

    private final Policies policies;
    private final MakePolicy makePolicy;
    private final Catalogue catalogue;

    PolicyResource(Policies policies, MakePolicy makePolicy, Catalogue catalogue) {
        this.policies = policies;
        this.makePolicy = makePolicy;
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "List the policies that a division can choose, with their formulas")
    public PolicyResponse.Items list() {
        var definitions = catalogue.now();
        return new PolicyResponse.Items(policies.all().stream()
                .map(policy -> PolicyResponse.of(policy, judged(policy, definitions)))
                .toList());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Read a policy")
    public PolicyResponse read(@PathParam("code") @Parameter(example = "WITHDRAWN_IS_WON") String code) {
        var policy = policies.get(code);
        return PolicyResponse.of(policy, judged(policy, catalogue.now()));
    }

    @POST
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Make a policy: another formula for one or more derived indicators")
    @APIResponseSchema(value = PolicyResponse.class, responseCode = "201")
    public Response make(@Valid @NotNull PolicyRequest request) {
        var made = makePolicy.handle(request.toCommand());
        var code = made.policy().policy().code();
        return Response.created(URI.create("/v1/policies/" + code))
                .type(MediaType.APPLICATION_JSON)
                .entity(PolicyResponse.of(made.policy(), made.judged()))
                .build();
    }

    private static Collection<Indicator> judged(StoredPolicy policy, Definitions definitions) {
        return definitions.judgedBy(policy.policy().code()).values();
    }
}

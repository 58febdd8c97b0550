package cn.fazhi.report.quality;

import static cn.fazhi.identity.Role.ADMIN;

import cn.fazhi.web.Answers;
import cn.fazhi.web.Idempotent;
import cn.fazhi.web.Version;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/quality-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality rules", description = "What the figures of a division's year must obey (数据质量规则)")
@Authenticated
class QualityRuleResource {

    private final QualityRules rules;
    private final ChangeQualityRules changeQualityRules;

    QualityRuleResource(QualityRules rules, ChangeQualityRules changeQualityRules) {
        this.rules = rules;
        this.changeQualityRules = changeQualityRules;
    }

    @GET
    @Operation(summary = "List the rules as they stand, retired ones too")
    public QualityRule.Items list() {
        return new QualityRule.Items(rules.all());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Read a rule; its version is its ETag")
    @APIResponseSchema(value = QualityRule.class, responseCode = "200")
    public Response read(@PathParam("code") @Parameter(example = "CASES.CLOSED") String code) {
        return ok(rules.versions(code).getFirst());
    }

    @GET
    @Path("{code}/versions")
    @Operation(summary = "List what a rule has been, newest first")
    public QualityRule.Items versions(@PathParam("code") @Parameter(example = "CASES.CLOSED") String code) {
        return new QualityRule.Items(rules.versions(code));
    }

    @POST
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Define a rule: one formula is never above another")
    @APIResponseSchema(value = QualityRule.class, responseCode = "201")
    public Response define(@Valid @NotNull QualityRuleRequest request) {
        var rule = changeQualityRules.define(request.toRule());
        return Answers.created("/v1/quality-rules/" + rule.code(), rule, rule.version());
    }

    @POST
    @Path("{code}/versions")
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Define a rule anew; the next check goes by it")
    @APIResponseSchema(value = QualityRule.class, responseCode = "200")
    public Response redefine(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull QualityRuleVersionRequest request) {
        return ok(changeQualityRules.redefine(code, seen, request::successorOf));
    }

    @POST
    @Path("{code}/retirement")
    @Idempotent
    @RolesAllowed(ADMIN)
    @Operation(summary = "Retire a rule: the next check resolves what it found; a new version brings it back")
    @APIResponseSchema(value = QualityRule.class, responseCode = "200")
    public Response retire(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull QualityRuleRetirementRequest request) {
        return ok(changeQualityRules.retire(code, seen, rule -> rule.retired(request.reason())));
    }

    private static Response ok(QualityRule rule) {
        return Answers.ok(rule, rule.version());
    }
}

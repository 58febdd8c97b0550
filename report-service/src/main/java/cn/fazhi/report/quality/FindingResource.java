package cn.fazhi.report.quality;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import cn.fazhi.web.Answers;
import cn.fazhi.web.Idempotent;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/quality-findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality findings", description = "Where a rule does not hold, and what was said to it (数据质量问题)")
class FindingResource {

    private final Findings findings;
    private final ExplainFinding explainFinding;

    FindingResource(Findings findings, ExplainFinding explainFinding) {
        this.findings = findings;
        this.explainFinding = explainFinding;
    }

    @GET
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "List findings of a division and everything below it, oldest first")
    public Finding.Items list(@Valid @BeanParam FindingFilter filter) {
        return Finding.Items.of(findings.page(filter), filter.limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read a finding")
    @APIResponseSchema(value = Finding.class, responseCode = "200")
    public Response read(@PathParam("id") Long id) {
        var finding = findings.get(id);
        return Answers.ok(finding, finding.revision());
    }

    @POST
    @Path("{id}/explanation")
    @Idempotent
    @RolesAllowed({REPORT_EDITOR, ADMIN})
    @Operation(summary = "Say why it is so; it is open again once its values change")
    @APIResponseSchema(value = Finding.class, responseCode = "200")
    public Response explain(
            @PathParam("id") Long id,
            @HeaderParam(HttpHeaders.IF_MATCH) Version seen,
            @Valid @NotNull ExplanationRequest request) {
        var finding = explainFinding.handle(id, seen, request.comment());
        return Answers.ok(finding, finding.revision());
    }
}

package cn.fazhi.report.reading;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.SERVICE;
import static cn.fazhi.identity.Role.VIEWER;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Idempotent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/report-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "report imports", description = "Published reports read back: each figure compared with the records")
class ReportImportResource {

    private final ImportReport importReport;
    private final ReportImports imports;
    private final ObjectMapper json;

    ReportImportResource(ImportReport importReport, ReportImports imports, ObjectMapper json) {
        this.importReport = importReport;
        this.imports = imports;
        this.json = json;
    }

    @POST
    @Idempotent
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @RolesAllowed({REPORT_EDITOR, SERVICE})
    @Operation(
            summary = "Read the text of a published report",
            description =
                    "Plain text up to 32 MiB in the charset that Content-Type says (UTF-8 unless said), or JSON up to 1 MiB")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING, examples = "标题：某区人社局2021年度法治政府建设情况报告")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportRequest.class))
            })
    @APIResponseSchema(value = ReportImport.class, responseCode = "201")
    public Response read(
            byte[] body,
            @QueryParam("division")
                    @Parameter(description = "Whose report it is, where no index number says it", example = "370402")
                    DivisionCode division,
            @Context HttpHeaders headers)
            throws JsonProcessingException {
        var read = importReport.handle(SentText.of(body, headers.getMediaType(), json), division);
        return Response.created(URI.create("/v1/report-imports/" + read.id()))
                .type(MediaType.APPLICATION_JSON)
                .entity(read)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({REPORT_EDITOR, REPORT_APPROVER, VIEWER, AUDITOR, ADMIN, SERVICE})
    @Operation(summary = "Read what was found in a report, and what the records said to it then")
    public ReportImport get(@PathParam("id") UUID id) {
        return imports.get(id);
    }
}

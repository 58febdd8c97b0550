package cn.fazhi.report.draft;

import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.web.Answers.ok;

import cn.fazhi.report.document.ReportText;
import cn.fazhi.web.Forms;
import cn.fazhi.web.Idempotent;
import cn.fazhi.web.Version;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The text of a report, from its figures and in words. */
@Path("/v1/reports/{id}")
@Tag(name = "reports")
class DraftResource {

    private static final String MARKDOWN = "text/markdown";
    private static final MediaType MARKDOWN_TYPE = new MediaType("text", "markdown");

    private final WriteDraft writeDraft;
    private final ReadText readText;

    DraftResource(WriteDraft writeDraft, ReadText readText) {
        this.writeDraft = writeDraft;
        this.readText = readText;
    }

    @POST
    @Path("draft")
    @Idempotent
    @RolesAllowed(REPORT_EDITOR)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write the empty sections of a draft from the year's figures",
            description =
                    "Sections that have a text stay, an opening and a close are put around them unless there are some; clauses whose figures have no records are left out")
    @APIResponseSchema(value = ReportText.class, responseCode = "200")
    public Response write(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) Version seen) {
        var text = writeDraft.handle(id, seen);
        return ok(text, text.revision());
    }

    @GET
    @Path("text")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MARKDOWN, MediaType.TEXT_HTML})
    @Operation(
            summary = "Read a report in words",
            description = "A draft with the figures of now; a published one as it was published, without a token")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TextResponse.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var answer = readText.handle(id);
        var type = Forms.preferred(headers, MediaType.APPLICATION_JSON_TYPE, MARKDOWN_TYPE, MediaType.TEXT_HTML_TYPE);
        return Response.ok(inWords(answer, type), type.withCharset("UTF-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    private static Object inWords(ReadText.Answer answer, MediaType type) {
        if (type.isCompatible(MARKDOWN_TYPE)) {
            return MarkdownText.of(answer);
        }
        return type.isCompatible(MediaType.TEXT_HTML_TYPE) ? HtmlText.of(answer) : TextResponse.of(answer);
    }
}

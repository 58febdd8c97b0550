package cn.fazhi.report.document;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure as it stands in a published text.
 *
 * @param pointer to its heading or paragraph among the published sections (RFC 6901): {@code /0/subsections/1/paragraphs/0}
 * @param offset of its text there, in UTF-16 units
 * @param code of the indicator that it was bound to
 * @param value as it was counted then, in the unit
 * @param text as written, with its unit
 */
@Schema(name = "PublishedFigure")
public record PublishedFigure(
        @Schema(examples = "/0/subsections/1/paragraphs/0") String pointer,
        int offset,
        @Schema(examples = "PUB.DISCLOSED") String code,
        @Schema(examples = "主动公开信息") String name,
        @Schema(examples = "223") BigDecimal value,
        @Schema(examples = "条") String unit,
        @Schema(examples = "220余条") String text) {}

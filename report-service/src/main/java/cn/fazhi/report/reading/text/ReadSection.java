package cn.fazhi.report.reading.text;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a report.
 *
 * @param number as written: {@code 一}, {@code (一)}, {@code 1}, {@code 一是}
 * @param role of its part of the report
 * @param offset where it begins, in UTF-16 units from the start of the text
 * @param end where its last part ends
 */
@Schema(name = "ReadSection")
public record ReadSection(
        @Schema(examples = "一") String number,
        @Schema(examples = "主要举措和成效") String heading,
        SectionRole role,
        int offset,
        int end,
        List<ReadSection> subsections) {

    boolean holds(int position) {
        return offset <= position && position < end;
    }
}

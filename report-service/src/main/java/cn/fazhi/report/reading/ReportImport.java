package cn.fazhi.report.reading;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.figuretext.Qualifier;
import cn.fazhi.report.reading.text.Metadata;
import cn.fazhi.report.reading.text.ReadFigure.Unmapped;
import cn.fazhi.report.reading.text.ReadSection;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published report as it was read, and what the records said to it at that time.
 *
 * @param year that the report is about
 * @param asOf the time up to which every source was counted; null while one had never been heard of
 * @param complete false if a source lagged, an event waited aside, or the last reconciliation had found a difference
 * @param textSha256 of the text as it came, in hexadecimal
 */
@Schema(name = "ReportImport")
record ReportImport(
        UUID id,
        Division division,
        int year,
        Metadata metadata,
        Summary summary,
        List<MappedFigure> figures,
        List<UnmappedFigure> unmapped,
        List<ReadSection> sections,
        OffsetDateTime asOf,
        boolean complete,
        String textSha256,
        String importedBy,
        OffsetDateTime importedAt) {

    @Schema(name = "ReportImportDivision")
    record Division(DivisionCode code, String name) {}

    /** @param mapped figures of known indicators: those that agree, differ, or have no records */
    @Schema(name = "ReportImportSummary")
    record Summary(int figures, int mapped, int agrees, int differs, int noRecords, int unmapped) {}

    /**
     * @param section the numbers from the top, such as {@code 一/(三)/三是}; empty before the first
     * @param offset in UTF-16 units from the start of the text
     */
    @Schema(name = "ReportImportPosition")
    record Position(@Schema(examples = "一/(三)/三是") String section, int offset) {}

    /**
     * @param value as published, money in yuan
     * @param unit as published; of names counted one by one, the indicator's
     * @param text as published
     * @param recorded by the records; null without any
     */
    @Schema(name = "ReportImportFigure")
    record MappedFigure(
            @Schema(examples = "PUB.DISCLOSED") String indicator,
            @Schema(examples = "主动公开信息") String name,
            @Schema(examples = "220") BigDecimal value,
            @Schema(examples = "条") String unit,
            @Schema(examples = "OVER") Qualifier qualifier,
            Comparison comparison,
            @Schema(examples = "223") BigDecimal recorded,
            @Schema(examples = "220余条") String text,
            String sentence,
            Position position) {}

    /** @param unit empty where none follows the number */
    @Schema(name = "ReportImportUnmappedFigure")
    record UnmappedFigure(
            BigDecimal value,
            String unit,
            Qualifier qualifier,
            Unmapped reason,
            String text,
            String sentence,
            Position position) {}
}

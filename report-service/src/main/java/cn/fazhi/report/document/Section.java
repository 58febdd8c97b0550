package cn.fazhi.report.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A numbered part of a report's text. On the top level the four of 厅字〔2019〕28号, {@code 一} to {@code 四}: measures and
 * results; shortcomings and causes; the duty of first responsible person; next year's arrangements. What stands before
 * the first of them or behind the last is a section without number and heading.
 *
 * @param number as printed, without the mark behind it: {@code 一}, below it {@code (一)}; empty without one
 * @param paragraphs may hold figures that are bound to their indicators: <code>{{CODE}}</code>, <code>{{CODE|style}}</code>
 * @param subsections of section two the shortcomings, of section four the arrangements
 */
@Schema(name = "ReportSection")
public record Section(
        @NotNull @Size(max = 10) @Schema(examples = "一") String number,

        @NotNull @Size(max = 200) @Schema(examples = "2021年度推进法治政府建设的主要举措和成效")
        String heading,

        @NotNull @Size(max = 200) @Schema(examples = "[\"累计检查用人单位{{ENF.EMP_INSPECTED}}家。\"]")
        List<@NotBlank @Size(max = 20_000) String> paragraphs,

        @NotNull @Size(max = 50) List<@NotNull @Valid Section> subsections) {}

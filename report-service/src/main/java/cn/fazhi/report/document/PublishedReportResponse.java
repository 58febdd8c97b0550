package cn.fazhi.report.document;

import cn.fazhi.contracts.ReportDocumentState.Validity;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published report, as everybody may read it. */
@Schema(name = "PublishedReport")
record PublishedReportResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,

        @Schema(description = "The year that it is about", examples = "2021")
        int year,

        @Schema(description = "索引号", examples = "370402/2022-00029")
        String indexNumber,

        @Schema(description = "主题分类", examples = "法治政府建设") String topic,

        @Schema(description = "发布机构", examples = "人力资源和社会保障局")
        String publishingBody,

        @Schema(description = "成文时间", examples = "2022-02-28")
        LocalDate madeOn,

        @Schema(description = "文号; 无 where there is none", examples = "无")
        String documentNumber,

        @Schema(description = "发文时间", examples = "2022-02-28")
        LocalDate issuedOn,

        String title,
        @Schema(description = "效力状态") Validity validity,

        @Schema(description = "With the figures as they were published")
        List<Section> sections,

        @Schema(description = "Where each figure stands in the sections, and what it counted")
        List<PublishedFigure> figures) {}

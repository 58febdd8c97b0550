package cn.fazhi.report.document;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.contracts.ReportDocumentState.Validity;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report, as its division sees it. */
record ReportResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,

        @Schema(description = "The year that it is about", examples = "2021")
        int year,

        String sourceReference,
        Status status,
        Deadlines deadlines,

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

        @Schema(
                description = "The day on which it was disclosed, as its disclosure says today; due by 1 April",
                examples = "2022-02-28")
        LocalDate disclosedOn,

        String title,
        @Schema(description = "效力状态") Validity validity,
        Delivery delivery,

        @Schema(description = "With figures bound to their indicators")
        List<Section> sections,

        @Schema(description = "With the figures as they were last published; null before")
        List<Section> publishedSections,

        String submittedBy,
        LocalDate submittedOn,
        String approvedBy,
        LocalDate approvedOn,

        @Schema(description = "Why it came back; null once it is submitted again")
        String returnReason,

        Annulment annulment) {

    static ReportResponse of(ReportDocument report) {
        var metadata = report.metadata();
        var approval = report.approval();
        var signatures = report.signatures();
        return new ReportResponse(
                report.id(),
                report.revision(),
                report.division(),
                report.year(),
                report.sourceReference(),
                report.status(),
                Deadlines.of(report.year()),
                report.indexNumber().orElse(null),
                metadata.topic(),
                metadata.publishingBody(),
                approval.map(Approval::madeOn).orElse(null),
                approval.map(Approval::documentNumber).orElse(null),
                report.issuedOn(),
                report.disclosedOn(),
                metadata.title(),
                report.validity(),
                report.delivery().orElse(null),
                report.sections(),
                report.published().map(PublishedText::sections).orElse(null),
                signatures.submittedBy(),
                signatures.submittedOn(),
                signatures.approvedBy(),
                signatures.approvedOn(),
                signatures.returnReason(),
                report.annulment());
    }
}

package cn.fazhi.report.document;

import cn.fazhi.contracts.ReportDocumentState.Validity;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands above a report's text; each null until it is known. */
@Schema(name = "ReportLetterhead")
public record Letterhead(
        @Schema(description = "索引号", examples = "370402/2022-00029")
        String indexNumber,

        @Schema(description = "主题分类") String topic,
        @Schema(description = "发布机构") String publishingBody,
        @Schema(description = "成文时间") LocalDate madeOn,
        @Schema(description = "文号; 无 where there is none") String documentNumber,
        @Schema(description = "发文时间") LocalDate issuedOn,
        @Schema(description = "标题") String title,
        @Schema(description = "效力状态") Validity validity) {

    static Letterhead of(ReportDocument report) {
        var metadata = report.metadata();
        return new Letterhead(
                report.indexNumber().orElse(null),
                metadata.topic(),
                metadata.publishingBody(),
                report.approval().map(Approval::madeOn).orElse(null),
                report.approval().map(Approval::documentNumber).orElse(null),
                report.issuedOn(),
                metadata.title(),
                report.validity());
    }
}

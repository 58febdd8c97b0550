package cn.fazhi.report.document;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportCreationRequest")
record CreationRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotNull @Min(1950) @Max(2999) @Schema(description = "The year that it is about", examples = "2021")
        Integer year,

        @NotBlank @Size(max = 200) @Schema(examples = "市中区人力资源和社会保障局2021年度法治政府建设情况报告")
        String title,

        @NotBlank @Size(max = 60) @Schema(description = "主题分类", examples = "法治政府建设")
        String topic,

        @NotBlank @Size(max = 100) @Schema(description = "发布机构", examples = "人力资源和社会保障局")
        String publishingBody,

        @Size(min = 1, max = 60)
        @Schema(description = "Its number in the system it came from; unique in its division", examples = "NB-2021")
        String sourceReference) {

    CreateReport.Command toCommand() {
        return new CreateReport.Command(division, year, new Metadata(title, topic, publishingBody), sourceReference);
    }
}

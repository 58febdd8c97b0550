package cn.fazhi.report.quality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "QualityFindingExplanationRequest")
record ExplanationRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "2月因疫情未开展检查")
        String comment) {}

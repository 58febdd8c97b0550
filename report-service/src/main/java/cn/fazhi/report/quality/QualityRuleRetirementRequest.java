package cn.fazhi.report.quality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record QualityRuleRetirementRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "不再核查")
        String reason) {}

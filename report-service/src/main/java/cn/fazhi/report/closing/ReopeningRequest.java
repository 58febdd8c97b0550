package cn.fazhi.report.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ReopeningRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "补录2021年第四季度检查记录")
        String reason) {}

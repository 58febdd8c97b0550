package cn.fazhi.report.deadletter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeadLetterDiscardRequest")
record DiscardRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "测试数据，不属于任何单位")
        String reason) {}

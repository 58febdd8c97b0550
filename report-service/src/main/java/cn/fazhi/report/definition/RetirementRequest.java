package cn.fazhi.report.definition;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorRetirementRequest")
record RetirementRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "不再考核")
        String reason) {

    RetireIndicator.Command toCommand(String code, Version seen) {
        return new RetireIndicator.Command(code, seen, reason);
    }
}

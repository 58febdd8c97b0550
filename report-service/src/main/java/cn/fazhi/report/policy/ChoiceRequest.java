package cn.fazhi.report.policy;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PolicyChoiceRequest")
record ChoiceRequest(
        @NotNull @Schema(examples = "370400") DivisionCode division,

        @NotNull @Min(1950) @Max(2999) @Schema(description = "The first year that is judged by it", examples = "2022")
        Integer fromYear,

        @NotNull @Pattern(regexp = "[A-Z0-9_]{1,40}") @Schema(examples = "WITHDRAWN_LEFT_OUT")
        String policy,

        @NotBlank @Size(max = 500) @Schema(examples = "市局统一口径")
        String reason) {

    ChoosePolicy.Command toCommand() {
        return new ChoosePolicy.Command(division, fromYear, policy, reason);
    }
}

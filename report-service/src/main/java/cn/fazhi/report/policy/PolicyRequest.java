package cn.fazhi.report.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PolicyRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "SETTLED_IS_WON")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "调解计为胜诉")
        String nameZh,

        @NotBlank @Size(max = 200) @Schema(examples = "a mediated lawsuit is won")
        String nameEn,

        @NotEmpty @Size(max = 20) List<@Valid @NotNull FormulaRequest> formulas,

        @NotBlank @Size(max = 500) @Schema(examples = "省厅考核口径")
        String reason) {

    @Schema(name = "PolicyFormulaRequest")
    record FormulaRequest(
            @NotNull @Schema(examples = "LIT.WIN") String indicator,

            @NotNull
            @Schema(
                    examples =
                            "LIT.SUIT_CONCLUDED[outcome=CLAIM_DISMISSED] + LIT.SUIT_CONCLUDED[outcome=SUIT_DISMISSED]")
            String numerator,

            @Schema(examples = "LIT.SUIT_CONCLUDED - LIT.SUIT_CONCLUDED[outcome=WITHDRAWN]")
            String denominator) {}

    MakePolicy.Command toCommand() {
        var each = formulas.stream()
                .map(formula ->
                        new MakePolicy.IndicatorFormula(formula.indicator, formula.numerator, formula.denominator))
                .toList();
        return new MakePolicy.Command(code, nameZh, nameEn, each, reason);
    }
}

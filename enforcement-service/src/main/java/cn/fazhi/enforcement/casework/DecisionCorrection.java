package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.DecisionKind;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseDecisionCorrection", description = "What is left out stays as it is")
record DecisionCorrection(
        @NotNull @Positive @Schema(examples = "1", description = "The decision's number in its case")
        Integer number,

        @Schema(examples = "PENALTY") DecisionKind kind,
        @Schema(examples = "2021-04-20") LocalDate on,

        @DecimalMin("0.00") @Digits(integer = 13, fraction = 2) @Schema(examples = "2000.00", description = "Yuan")
        BigDecimal fine,

        @Schema(examples = "true") Boolean major) {

    Order over(Decision present) {
        return new Order(
                Objects.requireNonNullElse(kind, present.kind()),
                Objects.requireNonNullElse(on, present.on()),
                Objects.requireNonNullElse(fine, present.fine()),
                Objects.requireNonNullElse(major, present.major()));
    }
}

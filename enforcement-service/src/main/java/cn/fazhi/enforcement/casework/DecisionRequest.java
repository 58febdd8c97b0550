package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.DecisionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseDecisionMaking")
record DecisionRequest(
        @Valid @NotNull Act act,
        @NotNull @Schema(examples = "PENALTY") DecisionKind kind,

        @DecimalMin("0.00")
        @Digits(integer = 13, fraction = 2)
        @Schema(examples = "2000.00", description = "Yuan; only of a penalty")
        BigDecimal fine,

        @Schema(
                examples = "true",
                description = "A major decision; a fine above the division's limit for hearings always is one")
        Boolean major,

        @Size(min = 1, max = 500) @Schema(examples = "责令限期支付拖欠的工资")
        String content) {

    Order toOrder() {
        return new Order(kind, act.on(), fine, Boolean.TRUE.equals(major));
    }
}

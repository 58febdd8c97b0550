package cn.fazhi.enforcement.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseOrderFulfilment")
record FulfilmentRequest(
        @Valid @NotNull Act act,
        @NotNull @Schema(examples = "FULFILLED") Outcome outcome,

        @Size(min = 1, max = 500) @Schema(examples = "工资已全部支付")
        String note) {}

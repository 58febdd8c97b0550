package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.ClosingReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseClosure")
record ClosureRequest(
        @Valid @NotNull Act act,
        @NotNull @Schema(examples = "FULFILLED") ClosingReason reason,

        @Size(min = 1, max = 500) @Schema(examples = "当事人已履行完毕")
        String note) {}

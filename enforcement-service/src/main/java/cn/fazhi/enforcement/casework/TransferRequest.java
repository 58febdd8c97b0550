package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.Recipient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseTransfer")
record TransferRequest(
        @Valid @NotNull Act act,
        @NotNull @Schema(examples = "POLICE") Recipient to,

        @NotBlank @Size(max = 500) @Schema(examples = "涉嫌拒不支付劳动报酬罪，移送市中区公安分局")
        String reason) {}

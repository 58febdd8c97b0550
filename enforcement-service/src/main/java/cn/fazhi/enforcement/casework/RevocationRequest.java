package cn.fazhi.enforcement.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseRevocation")
record RevocationRequest(
        @Valid @NotNull Act act,

        @NotNull @Schema(examples = "FACTS_NOT_ESTABLISHED") Ground ground,

        @NotBlank @Size(max = 450) @Schema(examples = "经查，所反映的违法事实不成立")
        String explanation) {

    @Schema(name = "CaseRevocationGround")
    enum Ground {
        FACTS_NOT_ESTABLISHED,
        MINOR_AND_CORRECTED
    }

    String note() {
        return ground + ": " + explanation;
    }
}

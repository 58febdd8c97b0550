package cn.fazhi.enforcement.wagerecovery;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WageRecoveryWorker")
record WorkerRequest(
        @NotNull
        @Schema(
                implementation = String.class,
                examples = "11010519491231002X",
                description = "GB 11643; stored encrypted, shown masked")
        CitizenNumber citizenNumber,

        @NotBlank @Size(max = 60) @Schema(examples = "王芳") String name,

        @DecimalMin(Money.MINIMUM)
        @DecimalMax(Money.MAXIMUM)
        @Digits(integer = 13, fraction = 2)
        @Schema(examples = "17830.19", description = "The person's share in yuan")
        BigDecimal amount) {

    /** Personal data does not go where records are printed. */
    @Override
    public String toString() {
        return "WorkerRequest[]";
    }
}

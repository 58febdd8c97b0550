package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WageRecoveryCorrection",
        description = "What is left out stays as it is; workers and statedWorkers replace one another")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "金额录入错误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Schema(examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
        UUID employerId,

        @Schema(examples = "CASE") Basis basis,

        @DecimalMin(Money.MINIMUM)
        @DecimalMax(Money.MAXIMUM)
        @Digits(integer = 13, fraction = 2)
        @Schema(examples = "189000.00", description = "Yuan")
        BigDecimal amount,

        @DecimalMin(Money.MINIMUM)
        @DecimalMax(Money.MAXIMUM)
        @Digits(integer = 13, fraction = 2)
        @Schema(examples = "200000.00", description = "Yuan that the workers were owed by their claim")
        BigDecimal claimedAmount,

        @Schema(examples = "2021-12-21") LocalDate paidOn,
        @Size(min = 1, max = 2000) List<@Valid @NotNull WorkerRequest> workers,
        @Positive @Max(1_000_000) @Schema(examples = "107") Integer statedWorkers,

        @Size(max = 1)
        @Schema(examples = "[\"CLAIMED_AMOUNT\"]", description = "What was entered in error: it is empty then")
        Set<@NotNull Clearable> cleared) {

    CorrectWageRecovery.Command toCommand(UUID id, Version seen) {
        return new CorrectWageRecovery.Command(id, seen, this);
    }

    boolean clears(Clearable what) {
        return cleared != null && cleared.contains(what);
    }

    boolean concernsWorkers() {
        return workers != null || statedWorkers != null;
    }
}

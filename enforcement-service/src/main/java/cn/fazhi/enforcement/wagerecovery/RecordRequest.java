package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WageRecoveryRecording", description = "Exactly one of workers and statedWorkers")
record RecordRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotNull @Schema(examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
        UUID employerId,

        @NotNull @Schema(examples = "MEDIATION", description = "MEDIATION: before a case is filed")
        Basis basis,

        @NotNull
        @DecimalMin(Money.MINIMUM)
        @DecimalMax(Money.MAXIMUM)
        @Digits(integer = 13, fraction = 2)
        @Schema(examples = "1890000.00", description = "Yuan")
        BigDecimal amount,

        @DecimalMin(Money.MINIMUM)
        @DecimalMax(Money.MAXIMUM)
        @Digits(integer = 13, fraction = 2)
        @Schema(
                examples = "2000000.00",
                description = "Yuan that the workers were owed by their claim; left out where none is stated")
        BigDecimal claimedAmount,

        @NotNull @Schema(examples = "2021-12-20") LocalDate paidOn,
        @Size(min = 1, max = 2000) List<@Valid @NotNull WorkerRequest> workers,
        @Positive @Max(1_000_000) @Schema(examples = "106") Integer statedWorkers,

        @Size(min = 1, max = 60)
        @Schema(
                examples = "QX-2021-0031",
                description = "Its number in the system it came from; unique in its division")
        String sourceReference) {}

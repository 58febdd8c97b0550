package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisputeAcceptance")
record AcceptanceRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,
        @NotNull @Schema(examples = "LITIGATION") Kind kind,

        @Size(max = 60)
        @Pattern(regexp = ".*\\S.*")
        @Schema(examples = "（2021）鲁0402行初7号", description = "Of the body that decides it; may follow by a correction")
        String caseNumber,

        @NotNull @Schema(examples = "2021-03-05", description = "The day on which the body that decides it accepted it")
        LocalDate acceptedOn,

        @Size(min = 1, max = 60)
        @Schema(
                examples = "SS-2021-0003",
                description = "Its number in the system it came from; unique in its division")
        String sourceReference) {}

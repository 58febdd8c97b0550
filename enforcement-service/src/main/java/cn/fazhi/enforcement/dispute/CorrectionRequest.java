package cn.fazhi.enforcement.dispute;

import static java.util.Objects.requireNonNullElse;
import static java.util.Optional.ofNullable;

import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisputeCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "受理日期录入错误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Schema(examples = "LITIGATION") Kind kind,

        @Size(max = 60) @Pattern(regexp = ".*\\S.*") @Schema(examples = "（2021）鲁0402行初8号")
        String caseNumber,

        @Schema(examples = "2021-03-04") LocalDate acceptedOn,

        @Schema(examples = "false", description = "The outcome was recorded in error: the dispute goes on")
        Boolean reopened,

        @Schema(examples = "2021-06-29") LocalDate concludedOn,
        @Schema(examples = "WITHDRAWN") Outcome outcome,

        @Size(max = 100) @Schema(description = "All of them, in place of those recorded")
        List<@Valid @NotNull HearingEntry> hearings,

        @Size(max = 100) @Schema(description = "All of them, in place of those recorded")
        List<@Valid @NotNull ReportEntry> reports,

        @Size(max = 100) @Schema(examples = "[\"2021-05-20\"]", description = "All of them, in place of those recorded")
        List<@NotNull LocalDate> jointAnalyses,

        @Size(max = 1)
        @Schema(examples = "[\"CASE_NUMBER\"]", description = "What was entered in error: it is empty then")
        Set<@NotNull Clearable> cleared) {

    CorrectDispute.Command toCommand(UUID id, Version seen) {
        return new CorrectDispute.Command(id, seen, this);
    }

    Correction toCorrection() {
        return new Correction(
                ofNullable(division),
                ofNullable(kind),
                ofNullable(caseNumber),
                ofNullable(acceptedOn),
                Boolean.TRUE.equals(reopened),
                ofNullable(concludedOn),
                ofNullable(outcome),
                ofNullable(hearings)
                        .map(all -> all.stream().map(HearingEntry::hearing).toList()),
                ofNullable(reports)
                        .map(all -> all.stream().map(ReportEntry::report).toList()),
                ofNullable(jointAnalyses),
                requireNonNullElse(cleared, Set.of()));
    }
}

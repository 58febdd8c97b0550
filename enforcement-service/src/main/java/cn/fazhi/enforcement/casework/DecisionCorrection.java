package cn.fazhi.enforcement.casework;

import static java.util.Objects.requireNonNullElse;

import cn.fazhi.contracts.CaseState.DecisionKind;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CaseDecisionCorrection",
        description =
                "What is left out stays as it is; kind, day, fine, weight and a revocation are corrected by an approver only")
record DecisionCorrection(
        @NotNull @Positive @Schema(examples = "1", description = "The decision's number in its case")
        Integer number,

        @Schema(examples = "PENALTY") DecisionKind kind,
        @Schema(examples = "2021-04-20") LocalDate on,

        @DecimalMin("0.00") @Digits(integer = 13, fraction = 2) @Schema(examples = "2000.00", description = "Yuan")
        BigDecimal fine,

        @Schema(examples = "true") Boolean major,
        @Schema(examples = "FULFILLED") Outcome outcome,
        @Schema(examples = "2021-04-20") LocalDate outcomeOn,

        @Schema(examples = "true", description = "The outcome was recorded in error: there is none yet")
        Boolean unsettled) {

    /** Whether only an approver may say so: what was decided, and that it is revoked, is so no more, or since when. */
    boolean approved(Decision present) {
        return concernsDecision() || outcome == Outcome.REVOKED || !present.inForce() && concernsOutcome();
    }

    /** Not only what became of it. */
    boolean concernsDecision() {
        return Stream.of(kind, on, fine, major).anyMatch(Objects::nonNull);
    }

    private boolean concernsOutcome() {
        return outcome != null || outcomeOn != null || takenBack();
    }

    /**
     * The decision as it was made, and what became of it.
     *
     * @param ended the case has: it takes no step any more, so a revocation comes as a correction
     */
    Decision over(Decision present, boolean ended) {
        if (present.outcome() == null && concernsOutcome() && !(ended && revoked())) {
            throw new StepNotTaken("/decisions");
        }
        var decided = new Decision(
                requireNonNullElse(kind, present.kind()),
                requireNonNullElse(on, present.on()),
                requireNonNullElse(fine, present.fine()),
                requireNonNullElse(major, present.major()),
                present.legallyReviewed(),
                null,
                null);
        return takenBack()
                ? decided
                : decided.settled(
                        Optional.ofNullable(outcome).orElse(present.outcome()),
                        Optional.ofNullable(outcomeOn).orElse(present.outcomeOn()));
    }

    private boolean takenBack() {
        return Boolean.TRUE.equals(unsettled);
    }

    private boolean revoked() {
        return outcome == Outcome.REVOKED && outcomeOn != null;
    }
}

package cn.fazhi.enforcement.casework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseLegalReviewCorrection", description = "What is left out stays as it is")
record LegalReviewCorrection(
        @NotNull @Positive @Schema(examples = "1", description = "The review's place in its case, from 1")
        Integer number,

        @Schema(examples = "2021-04-15") LocalDate on,
        @Schema(examples = "PASSED") LegalReview.Result result) {

    LegalReview over(LegalReview present) {
        return new LegalReview(
                Objects.requireNonNullElse(on, present.on()), Objects.requireNonNullElse(result, present.result()));
    }
}

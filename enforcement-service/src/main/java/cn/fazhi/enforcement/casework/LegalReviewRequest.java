package cn.fazhi.enforcement.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseLegalReviewRecording")
record LegalReviewRequest(
        @Valid @NotNull Act act,
        @NotNull @Schema(examples = "PASSED") LegalReview.Result result,

        @Size(min = 1, max = 500) @Schema(examples = "事实清楚，程序合法，同意")
        String opinion) {}

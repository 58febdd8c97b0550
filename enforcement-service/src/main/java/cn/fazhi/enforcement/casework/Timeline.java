package cn.fazhi.enforcement.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseTimeline", description = "Every step as it was recorded; what was corrected has a step of its own")
record Timeline(List<Entry> items) {

    static Timeline of(List<CaseStep> steps) {
        return new Timeline(steps.stream().map(CaseStep::entry).toList());
    }

    @Schema(name = "CaseStep")
    record Entry(
            @Schema(description = "The case's revision after the step", examples = "2")
            long revision,

            Step step,
            LocalDate on,
            String by,
            String documentNumber,
            String evidenceReference,

            @Schema(description = "Number of the decision concerned", examples = "1")
            Integer decision,

            String note,

            @Schema(description = "The token's subject", examples = "wang.fang")
            String recordedBy,

            Instant recordedAt) {}
}

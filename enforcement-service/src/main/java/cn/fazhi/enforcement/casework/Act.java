package cn.fazhi.enforcement.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did a step, when, by which document, on what evidence (执法全过程记录). */
@Schema(name = "CaseAct", description = "Who did the step, when, by which document, on what evidence")
record Act(
        @NotNull @Schema(examples = "2021-04-16") LocalDate on,
        @NotBlank @Size(max = 60) @Schema(examples = "李强") String by,

        @Size(min = 1, max = 60) @Schema(examples = "枣市中人社监令字〔2021〕5号", description = "Left out: no document")
        String documentNumber,

        @Size(min = 1, max = 200) @Schema(examples = "DA-2021-0031/12", description = "Where the evidence is filed")
        String evidenceReference) {}

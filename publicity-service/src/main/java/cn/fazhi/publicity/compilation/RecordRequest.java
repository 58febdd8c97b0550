package cn.fazhi.publicity.compilation;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CompilationRecording")
record RecordRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(examples = "就业创业政策法规汇编")
        String title,

        @NotNull @Schema(description = "The day it was produced", examples = "2021-05-20")
        LocalDate producedOn,

        @Size(min = 1, max = 60)
        @Schema(
                description = "Its number in the system it came from; unique in its division",
                examples = "HB-2021-0001")
        String sourceReference) {

    RecordCompilation.Command toCommand() {
        return new RecordCompilation.Command(division, title, producedOn, sourceReference);
    }
}

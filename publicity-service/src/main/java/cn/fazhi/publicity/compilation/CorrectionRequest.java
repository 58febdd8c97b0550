package cn.fazhi.publicity.compilation;

import static java.util.Optional.ofNullable;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CompilationCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "编印日期录入有误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*") @Schema(examples = "劳动关系政策法规汇编")
        String title,

        @Schema(examples = "2021-06-20") LocalDate producedOn) {

    CorrectCompilation.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(ofNullable(division), ofNullable(title), ofNullable(producedOn));
        return new CorrectCompilation.Command(id, seen, reason, correction);
    }
}

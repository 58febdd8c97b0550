package cn.fazhi.enforcement.employer;

import static java.util.Objects.requireNonNullElse;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmployerCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "营业执照更名")
        String reason,

        @Schema(examples = "370403", description = "Moves the employer; the token must cover both divisions")
        DivisionCode division,

        @Schema(examples = "91370402MA3C12345M") CreditCode creditCode,

        @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*") @Schema(examples = "枣庄市光明建筑集团有限公司")
        String name,

        @Pattern(regexp = "[A-T]") @Schema(examples = "E") String industry,
        @Schema(examples = "2020-06-01") LocalDate registeredOn) {

    CorrectEmployer.Command toCommand(UUID id, Version seen) {
        return new CorrectEmployer.Command(id, seen, this);
    }

    DivisionCode divisionOr(DivisionCode present) {
        return requireNonNullElse(division, present);
    }

    Particulars over(Particulars present) {
        return new Particulars(
                creditCode == null ? present.creditCode() : creditCode,
                requireNonNullElse(name, present.name()),
                requireNonNullElse(industry, present.industry()),
                requireNonNullElse(registeredOn, present.registeredOn()));
    }
}

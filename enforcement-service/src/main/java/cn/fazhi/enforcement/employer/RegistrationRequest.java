package cn.fazhi.enforcement.employer;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmployerRegistration")
record RegistrationRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @Schema(examples = "91370402MA3C12345M", description = "Unified social credit code; left out where it has none")
        CreditCode creditCode,

        @NotBlank @Size(max = 200) @Schema(examples = "枣庄市市中区光明建筑有限公司")
        String name,

        @NotNull @Pattern(regexp = "[A-T]") @Schema(examples = "E", description = "Section of GB/T 4754")
        String industry,

        @NotNull @Schema(examples = "2020-06-01") LocalDate registeredOn,

        @Size(min = 1, max = 60)
        @Schema(
                examples = "YR-2020-0113",
                description = "Its number in the system it came from; unique in its division")
        String sourceReference) {

    RegisterEmployer.Command toCommand() {
        return new RegisterEmployer.Command(
                division, new Particulars(creditCode, name, industry, registeredOn), sourceReference);
    }
}

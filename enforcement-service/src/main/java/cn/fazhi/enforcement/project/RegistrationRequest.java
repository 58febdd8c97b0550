package cn.fazhi.enforcement.project;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProjectRegistration")
record RegistrationRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(examples = "市民中心二期")
        String name,

        @NotNull
        @Schema(
                examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4",
                description = "The employer that is the general contractor (施工总承包单位)")
        UUID generalContractorId,

        @NotNull @Schema(examples = "2021-03-01", description = "The day on which construction began")
        LocalDate startedOn,

        @Size(min = 1, max = 60)
        @Schema(
                examples = "XM-2021-0012",
                description = "Its number in the system it came from; unique in its division")
        String sourceReference) {}

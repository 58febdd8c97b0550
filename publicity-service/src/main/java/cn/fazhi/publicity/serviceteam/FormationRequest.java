package cn.fazhi.publicity.serviceteam;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceTeamFormation")
record FormationRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(examples = "人社法律服务队")
        String name,

        @NotNull @Schema(examples = "2021-03-01") LocalDate formedOn,

        @Size(max = 200) @Schema(description = "Members from the first day; others join later")
        List<@Valid @NotNull Founder> members,

        @Size(min = 1, max = 60)
        @Schema(
                description = "Its number in the system it came from; unique in its division",
                examples = "FW-2021-0001")
        String sourceReference) {

    @Schema(name = "ServiceTeamFounder")
    record Founder(
            @NotBlank @Size(max = 60) @Schema(examples = "李强")
            String name) {

        @Override
        public String toString() {
            return "Founder[]";
        }
    }

    FormServiceTeam.Command toCommand() {
        var founders = members == null
                ? List.<String>of()
                : members.stream().map(Founder::name).toList();
        return new FormServiceTeam.Command(division, name, formedOn, founders, sourceReference);
    }
}

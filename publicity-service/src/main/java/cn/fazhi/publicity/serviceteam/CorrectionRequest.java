package cn.fazhi.publicity.serviceteam;

import static java.util.Optional.ofNullable;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceTeamCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "队员加入日期录入有误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*") @Schema(examples = "人社惠企法律服务队")
        String name,

        @Schema(examples = "2021-02-20") LocalDate formedOn,
        @Schema(examples = "2022-01-10") LocalDate dissolvedOn,

        @Size(max = 200) @Schema(description = "Replaces the whole list: who is left out never was a member")
        List<@Valid @NotNull MemberEntry> members) {

    CorrectServiceTeam.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(
                ofNullable(division),
                ofNullable(name),
                ofNullable(formedOn),
                ofNullable(dissolvedOn),
                ofNullable(members));
        return new CorrectServiceTeam.Command(id, seen, reason, correction);
    }
}

package cn.fazhi.publicity.serviceteam;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member as a correction states it; without a number it is one that was forgotten. */
@Schema(name = "ServiceTeamMemberEntry")
record MemberEntry(
        @Size(min = 1, max = 10) @Schema(description = "Left out for a member that is added", examples = "1")
        String memberId,

        @NotBlank @Size(max = 60) @Schema(examples = "李强") String name,
        @NotNull @Schema(examples = "2021-03-01") LocalDate from,

        @Schema(description = "The first day without this member; left out while it lasts", examples = "2021-09-01")
        LocalDate until) {

    @Override
    public String toString() {
        return "MemberEntry[" + memberId + "]";
    }
}

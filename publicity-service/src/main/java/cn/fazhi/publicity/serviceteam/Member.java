package cn.fazhi.publicity.serviceteam;

import cn.fazhi.contracts.ServiceTeamState.Membership;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who belongs to a service team when. The name stays here: what is published knows only the number.
 *
 * @param memberId counts up within the team and is never used again
 * @param until the first day on which the person is no member any more; null while it lasts
 */
@Embeddable
@Schema(name = "ServiceTeamMember")
record Member(
        @Schema(examples = "1") String memberId,
        @Schema(examples = "李强") String name,

        @Column(name = "valid_from") @Schema(examples = "2021-03-01")
        LocalDate from,

        @Column(name = "valid_until") @Schema(description = "The first day without this member; null while it lasts")
        LocalDate until) {

    Member leaving(LocalDate on) {
        return new Member(memberId, name, from, on);
    }

    Membership membership() {
        return new Membership(memberId, from, until);
    }

    @Override
    public String toString() {
        return "Member[" + memberId + "]";
    }
}

package cn.fazhi.report.governance.leader;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record LeaderResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        String name,
        String post,
        LocalDate from,
        LocalDate until,
        Annulment annulment) {

    static LeaderResponse of(Leader leader) {
        return new LeaderResponse(
                leader.id(),
                leader.revision(),
                leader.division(),
                leader.sourceReference(),
                leader.name(),
                leader.post(),
                leader.from(),
                leader.until(),
                leader.annulment());
    }
}

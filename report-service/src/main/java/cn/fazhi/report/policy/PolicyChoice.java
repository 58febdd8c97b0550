package cn.fazhi.report.policy;

import cn.fazhi.identity.DivisionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a division, and what lies below it, is judged by a policy from a year on.
 *
 * @param annulment null while it counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyChoice(
        UUID id,
        DivisionCode division,
        @Schema(examples = "2021") int fromYear,
        @Schema(examples = "WITHDRAWN_LEFT_OUT") String policy,
        String reason,
        String chosenBy,
        Instant chosenAt,
        Annulment annulment) {

    @Schema(name = "PolicyChoiceAnnulment")
    record Annulment(Instant at, String by, String reason) {}

    @Schema(name = "PolicyChoiceItems")
    record Items(List<PolicyChoice> items) {}
}

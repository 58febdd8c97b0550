package cn.fazhi.report.governance.training;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record TrainingResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        String title,
        LocalDate heldOn,
        int participants,
        Annulment annulment) {

    static TrainingResponse of(ReviewerTraining training) {
        return new TrainingResponse(
                training.id(),
                training.revision(),
                training.division(),
                training.sourceReference(),
                training.title(),
                training.heldOn(),
                training.participants(),
                training.annulment());
    }
}

package cn.fazhi.report.governance.training;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled training takes no more steps: 409 {@code /problems/training-annulled}. */
class TrainingAnnulled extends Refusal {

    TrainingAnnulled(UUID id) {
        super(409, "training-annulled", id);
    }
}

package cn.fazhi.publicity.studysession;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled study session takes no more steps: 409 {@code /problems/study-session-annulled}. */
class StudySessionAnnulled extends Refusal {

    StudySessionAnnulled(UUID id) {
        super(409, "study-session-annulled", id);
    }
}

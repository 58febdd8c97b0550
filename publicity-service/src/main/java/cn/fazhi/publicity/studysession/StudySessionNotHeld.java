package cn.fazhi.publicity.studysession;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** A planned study session has no result to correct: 409 {@code /problems/study-session-not-held}. */
class StudySessionNotHeld extends Refusal {

    StudySessionNotHeld(UUID id) {
        super(409, "study-session-not-held", id);
    }
}

package cn.fazhi.publicity.studysession;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** Held is held; a change is a correction: 409 {@code /problems/study-session-already-held}. */
class StudySessionAlreadyHeld extends Refusal {

    StudySessionAlreadyHeld(UUID id) {
        super(409, "study-session-already-held", id);
    }
}

package cn.fazhi.enforcement.project;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled project changes no more: 409 {@code /problems/project-annulled}. */
class ProjectAnnulled extends Refusal {

    ProjectAnnulled(UUID id) {
        super(409, "project-annulled", id);
    }
}

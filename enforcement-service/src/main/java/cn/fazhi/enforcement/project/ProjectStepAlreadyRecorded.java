package cn.fazhi.enforcement.project;

import cn.fazhi.web.Refusal;

/** A step is recorded once; a wrong date is corrected: 409 {@code /problems/project-step-already-recorded}. */
class ProjectStepAlreadyRecorded extends Refusal {

    ProjectStepAlreadyRecorded(ProjectStep step) {
        super(409, "project-step-already-recorded", step);
        with("step", step);
    }
}

package cn.fazhi.enforcement.project;

import cn.fazhi.web.Refusal;

/** What is not recorded can be neither corrected nor followed: 409 {@code /problems/project-step-not-recorded}. */
class ProjectStepNotRecorded extends Refusal {

    ProjectStepNotRecorded(ProjectStep step) {
        super(409, "project-step-not-recorded", step);
        with("step", step);
    }
}

package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** A joint analysis is recorded once: 409 {@code /problems/joint-analysis-already-recorded}. */
class JointAnalysisAlreadyRecorded extends Refusal {

    JointAnalysisAlreadyRecorded(LocalDate on) {
        super(409, "joint-analysis-already-recorded", on);
    }
}

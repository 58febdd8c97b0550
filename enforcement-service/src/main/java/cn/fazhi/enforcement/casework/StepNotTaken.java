package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;

/** A correction sets a step right that was taken; it adds none: 409 {@code /problems/step-not-taken}. */
class StepNotTaken extends Refusal {

    StepNotTaken(String pointer) {
        super(409, "step-not-taken", pointer);
        at(pointer);
    }
}

package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.web.Refusal;

/** The same person stands on the list twice: 422 {@code /problems/worker-listed-twice}. */
class WorkerListedTwice extends Refusal {

    /** @param index of the second entry, from 0 */
    WorkerListedTwice(int index) {
        super(422, "worker-listed-twice", index + 1);
        at("/workers/" + index);
    }
}

package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.web.Refusal;

/** The same person stands on the list twice: 422 {@code /problems/worker-listed-twice}. */
class WorkerListedTwice extends Refusal {

    /** @param pointer JSON pointer of the second entry */
    WorkerListedTwice(String pointer) {
        super(422, "worker-listed-twice", pointer);
    }
}

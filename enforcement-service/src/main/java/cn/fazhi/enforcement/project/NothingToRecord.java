package cn.fazhi.enforcement.project;

import cn.fazhi.web.Refusal;

/** A step that says nothing: 422 {@code /problems/nothing-to-record}. */
class NothingToRecord extends Refusal {

    NothingToRecord() {
        super(422, "nothing-to-record");
    }
}

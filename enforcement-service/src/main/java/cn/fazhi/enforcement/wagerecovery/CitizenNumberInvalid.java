package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.web.Refusal;

/** Not a citizen number: 422 {@code /problems/citizen-number-invalid}. Says where it stands (its JSON pointer), never the number. */
class CitizenNumberInvalid extends Refusal {

    CitizenNumberInvalid() {
        super(422, "citizen-number-invalid");
    }
}

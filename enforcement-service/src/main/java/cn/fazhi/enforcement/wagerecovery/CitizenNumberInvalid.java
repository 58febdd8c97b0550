package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.web.Refusal;

/** Not a citizen number: 422 {@code /problems/citizen-number-invalid}. Says where it stands, never the number itself. */
class CitizenNumberInvalid extends Refusal {

    /** @param pointer JSON pointer of the field */
    CitizenNumberInvalid(String pointer) {
        super(422, "citizen-number-invalid", pointer);
    }
}

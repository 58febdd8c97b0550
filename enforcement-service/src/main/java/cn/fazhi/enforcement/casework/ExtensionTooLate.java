package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** A term that has run out is not extended: 422 {@code /problems/extension-too-late}. */
class ExtensionTooLate extends Refusal {

    ExtensionTooLate(String pointer, LocalDate on, LocalDate dueOn) {
        super(422, "extension-too-late", on, dueOn);
        at(pointer);
    }
}

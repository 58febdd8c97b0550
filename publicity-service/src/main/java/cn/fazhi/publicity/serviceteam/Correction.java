package cn.fazhi.publicity.serviceteam;

import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be set right; empty means: stays as it is.
 *
 * @param members the whole list as it should have been
 */
record Correction(
        Optional<DivisionCode> division,
        Optional<String> name,
        Optional<LocalDate> formedOn,
        Optional<LocalDate> dissolvedOn,
        Optional<List<MemberEntry>> members) {}

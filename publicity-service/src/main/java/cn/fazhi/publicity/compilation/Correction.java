package cn.fazhi.publicity.compilation;

import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be set right; empty means: stays as it is. */
record Correction(Optional<DivisionCode> division, Optional<String> title, Optional<LocalDate> producedOn) {}

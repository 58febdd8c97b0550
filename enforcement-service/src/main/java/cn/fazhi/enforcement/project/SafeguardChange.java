package cn.fazhi.enforcement.project;

import java.time.LocalDate;

/** What is said of a safeguard; null: nothing. */
record SafeguardChange(Boolean required, LocalDate from, LocalDate until) {

    boolean saysNothing() {
        return required == null && from == null && until == null;
    }
}

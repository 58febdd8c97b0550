package cn.fazhi.enforcement.casework;

import cn.fazhi.identity.DivisionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 案号, such as {@code 枣市中人社监立字〔2021〕3号}. It stands on the case's documents: no correction changes it.
 *
 * @param issuer the division that gave the number, which the case may have left since
 */
@Embeddable
record CaseNumber(
        @Column(name = "case_number") String text,
        @Column(name = "number_division", length = 6) DivisionCode issuer,
        @Column(name = "number_year") int year,
        @Column(name = "number_in_year") int inYear) {

    static CaseNumber of(String word, DivisionCode issuer, int year, int inYear) {
        return new CaseNumber("%s〔%d〕%d号".formatted(word, year, inYear), issuer, year, inYear);
    }
}

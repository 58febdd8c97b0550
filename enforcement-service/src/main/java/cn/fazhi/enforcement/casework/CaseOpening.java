package cn.fazhi.enforcement.casework;

import cn.fazhi.identity.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Makes a case with its number; the number comes last, because other filings of the division wait for it. */
@ApplicationScoped
class CaseOpening {

    private final CaseTerms terms;
    private final CaseNumbers numbers;

    CaseOpening(CaseTerms terms, CaseNumbers numbers) {
        this.terms = terms;
        this.numbers = numbers;
    }

    LabourCase open(DivisionCode division, Filing filing, LocalDate today) {
        var labourCase = new LabourCase(division, filing, terms, today);
        labourCase.number(numbers.next(division, filing.on().getYear()));
        return labourCase;
    }
}

package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Cases for the tests of the rules, led as far as a test needs them. */
final class ACase {

    static final DivisionCode SHIZHONG = new DivisionCode("370402");
    static final EmployerReference EMPLOYER =
            new EmployerReference(UUID.randomUUID(), "11150000011512968L", "光明建筑有限公司", "E");
    static final Inspector LI = new Inspector("李强", "LD-018");
    static final Inspector ZHAO = new Inspector("赵敏", "LD-022");
    static final Inspector SUN = new Inspector("孙莉", "LD-031");
    static final LocalDate TODAY = on("2021-12-31");
    static final CaseTerms TERMS = new SixtyDays();

    /** The calendar is left to its own tests: here the terms are plain days. */
    private record SixtyDays() implements CaseTerms {

        @Override
        public LocalDate investigationDue(LocalDate filedOn, boolean extended) {
            return filedOn.plusDays(extended ? 90 : 60);
        }

        @Override
        public LocalDate decisionDue(LocalDate investigatedOn) {
            return investigatedOn.plusDays(15);
        }

        @Override
        public BigDecimal hearingAbove(DivisionCode division, LocalDate on) {
            return new BigDecimal("30000.00");
        }
    }

    private ACase() {}

    static LabourCase filed(String day) {
        var filing = new Filing(on(day), Cause.WAGE_ARREARS, Source.COMPLAINT, EMPLOYER, "TS-1", "AJ-1");
        var labourCase = new LabourCase(SHIZHONG, filing, TERMS, TODAY);
        labourCase.number(CaseNumber.of("枣市中人社监立字", SHIZHONG, 2021, 3));
        return labourCase;
    }

    /** Filed on 1 March, started on 2 March. */
    static LabourCase underInvestigation() {
        var labourCase = filed("2021-03-01");
        labourCase.startInvestigation(on("2021-03-02"), List.of(LI, ZHAO), TERMS, TODAY);
        return labourCase;
    }

    /** Ended on 1 April. */
    static LabourCase investigated() {
        var labourCase = underInvestigation();
        labourCase.endInvestigation(on("2021-04-01"), TERMS, TODAY);
        return labourCase;
    }

    /** A rectification order of 2 April. */
    static LabourCase decided() {
        var labourCase = investigated();
        decide(labourCase, DecisionKind.RECTIFICATION_ORDER, "2021-04-02", null, false);
        return labourCase;
    }

    /** Fulfilled on 1 May, closed on 2 May. */
    static LabourCase closed() {
        var labourCase = decided();
        labourCase.settle(1, Outcome.FULFILLED, on("2021-05-01"), TODAY);
        labourCase.close(ClosingReason.FULFILLED, on("2021-05-02"), TODAY);
        return labourCase;
    }

    static int decide(LabourCase labourCase, DecisionKind kind, String day, String fine, boolean major) {
        var yuan = fine == null ? null : new BigDecimal(fine);
        return labourCase.decide(new Order(kind, on(day), yuan, major), TERMS, TODAY);
    }

    static void review(LabourCase labourCase, String day, LegalReview.Result result) {
        labourCase.review(new LegalReview(on(day), result), TERMS, TODAY);
    }

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }
}

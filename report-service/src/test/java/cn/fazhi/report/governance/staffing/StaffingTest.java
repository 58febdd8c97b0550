package cn.fazhi.report.governance.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.StaffingState.Statement;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaffingTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final LocalDate JANUARY = LocalDate.of(2021, 1, 4);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);

    private final Staffing staffing = new Staffing(SHIZHONG, JANUARY, new Headcount(1, 2, 12), null, TODAY);

    @Test
    void shouldKeepEveryStatementBesideTheNext() {
        staffing.state(MAY, new Headcount(1, 3, 11), TODAY);

        assertThat(staffing.state().statements())
                .containsExactly(new Statement(JANUARY, 1, 2, 12), new Statement(MAY, 1, 3, 11));
        assertThat(staffing.state().businessDate()).isEqualTo(JANUARY);
    }

    @Test
    void shouldBelongToTheFirstDayStated() {
        staffing.state(JANUARY.minusYears(1), new Headcount(1, 1, 1), TODAY);

        assertThat(staffing.state().businessDate()).isEqualTo(LocalDate.of(2020, 1, 4));
    }

    @Test
    void shouldRefuseToReDateAStatementOntoAnother() {
        staffing.state(MAY, new Headcount(1, 3, 11), TODAY);

        assertThatExceptionOfType(StatementAlreadyMade.class)
                .isThrownBy(() -> staffing.correct(reDated(JANUARY, MAY), TODAY));
    }

    @Test
    void shouldRefuseToReDateAStatementIntoTheFuture() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> staffing.correct(reDated(JANUARY, TODAY.plusDays(1)), TODAY));
    }

    @Test
    void shouldBelongToTheNextStatementOnceTheFirstIsWithdrawn() {
        staffing.state(MAY, new Headcount(1, 3, 11), TODAY);

        staffing.correct(new Correction(Optional.empty(), Optional.empty(), Optional.of(JANUARY)), TODAY);

        assertThat(staffing.state().businessDate()).isEqualTo(MAY);
        assertThat(staffing.state().statements()).containsExactly(new Statement(MAY, 1, 3, 11));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        staffing.annul("重复录入", TODAY);

        assertThatExceptionOfType(StaffingAnnulled.class)
                .isThrownBy(() -> staffing.state(MAY, new Headcount(1, 3, 11), TODAY));
        assertThatExceptionOfType(StaffingAnnulled.class).isThrownBy(() -> staffing.annul("又一次", TODAY));
    }

    private static Correction reDated(LocalDate on, LocalDate correctedOn) {
        var statement = new StatementCorrection(
                on, Optional.of(correctedOn), Optional.empty(), Optional.empty(), Optional.empty());
        return new Correction(Optional.empty(), Optional.of(statement), Optional.empty());
    }
}

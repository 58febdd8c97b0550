package cn.fazhi.report.governance.adviser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.AdviserState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviserTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final LocalDate FROM = LocalDate.of(2021, 3, 1);

    private final Adviser adviser = new Adviser(SHIZHONG, "某律师事务所", FROM, null, TODAY);

    @Test
    void shouldHoldFromItsFirstDayWithoutAnEnd() {
        assertThat(adviser.state())
                .isEqualTo(new AdviserState(adviser.id(), 0, "370402", FROM, "某律师事务所", FROM, null, null));
    }

    @Test
    void shouldBeginTodayAtTheLatest() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> new Adviser(SHIZHONG, "某律师事务所", TODAY.plusDays(1), null, TODAY));
    }

    @Test
    void shouldEndOnADayThatMayLieAhead() {
        adviser.end(TODAY.plusYears(1));

        assertThat(adviser.state().until()).isEqualTo(LocalDate.of(2022, 6, 30));
    }

    @Test
    void shouldHoldForADayAtLeast() {
        assertThatExceptionOfType(DateTooEarly.class).isThrownBy(() -> adviser.end(FROM));
    }

    @Test
    void shouldNotBeginAfterItsEndByCorrection() {
        adviser.end(LocalDate.of(2021, 5, 1));

        assertThatExceptionOfType(DateTooEarly.class)
                .isThrownBy(() -> adviser.correct(correction(LocalDate.of(2021, 5, 1), null), TODAY));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        adviser.annul("重复录入", TODAY);

        assertThatExceptionOfType(AdviserAnnulled.class).isThrownBy(() -> adviser.end(TODAY));
        assertThatExceptionOfType(AdviserAnnulled.class)
                .isThrownBy(() -> adviser.correct(correction(null, null), TODAY));
        assertThatExceptionOfType(AdviserAnnulled.class).isThrownBy(() -> adviser.annul("又一次", TODAY));
    }

    private static Correction correction(LocalDate from, LocalDate until) {
        return new Correction(
                Optional.empty(), Optional.empty(), Optional.ofNullable(from), Optional.ofNullable(until));
    }
}

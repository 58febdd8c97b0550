package cn.fazhi.report.governance.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.LeaderState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 30);
    private static final LocalDate FROM = LocalDate.of(2021, 3, 1);

    private final Leader leader = new Leader(SHIZHONG, new Office("王建国", "副局长"), FROM, null, TODAY);

    @Test
    void shouldHoldFromItsFirstDayWithoutAnEnd() {
        assertThat(leader.state()).isEqualTo(new LeaderState(leader.id(), 0, "370402", FROM, "副局长", FROM, null, null));
    }

    @Test
    void shouldBeginTodayAtTheLatest() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> new Leader(SHIZHONG, new Office("王建国", "副局长"), TODAY.plusDays(1), null, TODAY));
    }

    @Test
    void shouldEndOnADayThatMayLieAhead() {
        leader.end(TODAY.plusYears(1));

        assertThat(leader.state().until()).isEqualTo(LocalDate.of(2022, 6, 30));
    }

    @Test
    void shouldHoldForADayAtLeast() {
        assertThatExceptionOfType(DateTooEarly.class).isThrownBy(() -> leader.end(FROM));
    }

    @Test
    void shouldNotBeginAfterItsEndByCorrection() {
        leader.end(LocalDate.of(2021, 5, 1));

        assertThatExceptionOfType(DateTooEarly.class)
                .isThrownBy(() -> leader.correct(correction(LocalDate.of(2021, 5, 1), null), TODAY));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        leader.annul("重复录入", TODAY);

        assertThatExceptionOfType(LeaderAnnulled.class).isThrownBy(() -> leader.end(TODAY));
        assertThatExceptionOfType(LeaderAnnulled.class).isThrownBy(() -> leader.correct(correction(null, null), TODAY));
        assertThatExceptionOfType(LeaderAnnulled.class).isThrownBy(() -> leader.annul("又一次", TODAY));
    }

    private static Correction correction(LocalDate from, LocalDate until) {
        return new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }
}

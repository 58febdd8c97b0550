package cn.fazhi.publicity.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.CompilationState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompilationTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);
    private static final LocalDate PRODUCED = LocalDate.of(2021, 5, 20);

    private final Compilation compilation = new Compilation(SHIZHONG, "就业创业政策法规", PRODUCED, null, TODAY);

    @Test
    void shouldBelongToTheDayItWasProduced() {
        assertThat(compilation.state())
                .isEqualTo(new CompilationState(compilation.id(), 0, "370402", PRODUCED, "就业创业政策法规", PRODUCED, null));
    }

    @Test
    void shouldRefuseOneProducedInTheFuture() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> new Compilation(SHIZHONG, "政策法规", TODAY.plusDays(1), null, TODAY))
                .satisfies(refusal ->
                        assertThat(refusal.arguments()).isEqualTo(List.of("/producedOn", TODAY.plusDays(1))));
    }

    @Test
    void shouldMoveToAnotherYearAndDivisionByCorrectionAndKeepItsTitle() {
        compilation.correct(correction(XUECHENG, LocalDate.of(2020, 12, 31)), TODAY);

        assertThat(compilation.state())
                .isEqualTo(new CompilationState(
                        compilation.id(),
                        0,
                        "370403",
                        LocalDate.of(2020, 12, 31),
                        "就业创业政策法规",
                        LocalDate.of(2020, 12, 31),
                        null));
    }

    @Test
    void shouldRefuseToReDateItIntoTheFuture() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> compilation.correct(correction(null, TODAY.plusDays(1)), TODAY));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        compilation.annul("重复录入", TODAY);

        assertThat(compilation.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        assertThatExceptionOfType(CompilationAnnulled.class)
                .isThrownBy(() -> compilation.correct(correction(null, null), TODAY));
        assertThatExceptionOfType(CompilationAnnulled.class).isThrownBy(() -> compilation.annul("又一次", TODAY));
    }

    private static Correction correction(DivisionCode division, LocalDate producedOn) {
        return new Correction(Optional.ofNullable(division), Optional.empty(), Optional.ofNullable(producedOn));
    }
}

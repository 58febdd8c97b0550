package cn.fazhi.publicity.disclosure;

import static cn.fazhi.publicity.disclosure.ACorrection.aCorrection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.DisclosureState.Channel;
import cn.fazhi.contracts.DisclosureState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final LocalDate MADE = LocalDate.of(2022, 1, 20);
    private static final LocalDate DISCLOSED = LocalDate.of(2022, 1, 28);
    private static final String PAGE = "https://www.example.gov.cn/29.html";
    private static final Function<Year, IndexNumber> TWENTY_NINTH = year -> IndexNumber.of(SHIZHONG, year, 29);
    private static final Function<Year, IndexNumber> NO_NUMBER = year -> {
        throw new AssertionError("no number may be used up by what is refused");
    };

    private final Disclosure draft = draftMadeOn(MADE);

    @Test
    void shouldBelongToTheDayItWasMadeUntilItIsDisclosed() {
        assertThat(draft.state())
                .isEqualTo(new DisclosureState(
                        draft.id(),
                        0,
                        "370402",
                        MADE,
                        Status.DRAFT,
                        Channel.GOVERNMENT_WEBSITE,
                        "2021年法治政府建设年度报告",
                        null,
                        MADE,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void shouldCarryTheIndexNumberOfTheYearOfDisclosure() {
        draft.publish(DISCLOSED, PAGE, TODAY, TWENTY_NINTH);

        assertThat(draft.state())
                .isEqualTo(new DisclosureState(
                        draft.id(),
                        0,
                        "370402",
                        DISCLOSED,
                        Status.DISCLOSED,
                        Channel.GOVERNMENT_WEBSITE,
                        "2021年法治政府建设年度报告",
                        PAGE,
                        MADE,
                        DISCLOSED,
                        "370402/2022-00029",
                        null,
                        null));
    }

    @Test
    void shouldKeepTheDraftsAddressWhenThePublicationNamesNone() {
        draft.correct(aCorrection().url(PAGE).build(), TODAY);

        draft.publish(DISCLOSED, null, TODAY, TWENTY_NINTH);

        assertThat(draft.url()).isEqualTo(PAGE);
    }

    @Test
    void shouldBeDisclosedAtTheEarliestOnTheDayItWasMade() {
        draft.publish(MADE, PAGE, TODAY, TWENTY_NINTH);

        assertThat(draft.disclosedOn()).isEqualTo(MADE);
    }

    @Test
    void shouldRefuseADisclosureBeforeTheInformationWasMade() {
        assertThatExceptionOfType(DisclosedBeforeMade.class)
                .isThrownBy(() -> draft.publish(MADE.minusDays(1), PAGE, TODAY, NO_NUMBER))
                .satisfies(refusal -> assertThat(refusal.arguments()).isEqualTo(List.of(MADE.minusDays(1), MADE)));
        assertThat(draft.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void shouldRefuseADisclosureInTheFuture() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> draft.publish(TODAY.plusDays(1), PAGE, TODAY, NO_NUMBER))
                .satisfies(refusal ->
                        assertThat(refusal.arguments()).isEqualTo(List.of("/disclosedOn", TODAY.plusDays(1))));
    }

    @Test
    void shouldRefuseInformationMadeInTheFuture() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> draftMadeOn(TODAY.plusDays(1)))
                .satisfies(refusal -> assertThat(refusal.arguments()).isEqualTo(List.of("/madeOn", TODAY.plusDays(1))));
    }

    @Test
    void shouldAllowADisclosureLongAfterTwentyWorkingDays() {
        var old = draftMadeOn(LocalDate.of(2020, 1, 2));

        old.publish(TODAY, PAGE, TODAY, TWENTY_NINTH);

        assertThat(old.status()).isEqualTo(Status.DISCLOSED);
    }

    @Test
    void shouldBeDisclosedOnlyOnce() {
        draft.publish(DISCLOSED, PAGE, TODAY, TWENTY_NINTH);

        assertThatExceptionOfType(DisclosureAlreadyDisclosed.class)
                .isThrownBy(() -> draft.publish(DISCLOSED, PAGE, TODAY, NO_NUMBER))
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .isEqualTo(List.of(draft.id(), new IndexNumber("370402/2022-00029"))));
    }

    @Test
    void shouldKeepItsIndexNumberWhenReDatedToAnotherYear() {
        var old = draftMadeOn(LocalDate.of(2021, 12, 1));
        old.publish(DISCLOSED, PAGE, TODAY, TWENTY_NINTH);

        old.correct(aCorrection().disclosedOn(LocalDate.of(2021, 12, 31)).build(), TODAY);

        assertThat(old.indexNumber()).hasToString("370402/2022-00029");
        assertThat(old.state().businessDate()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void shouldKeepItsIndexNumberWhenMovedToAnotherDivision() {
        draft.publish(DISCLOSED, PAGE, TODAY, TWENTY_NINTH);

        draft.correct(aCorrection().division(XUECHENG).build(), TODAY);

        assertThat(draft.division()).isEqualTo(XUECHENG);
        assertThat(draft.indexNumber()).hasToString("370402/2022-00029");
    }

    @Test
    void shouldChangeOnlyWhatTheCorrectionNames() {
        draft.publish(DISCLOSED, PAGE, TODAY, TWENTY_NINTH);
        var before = draft.state();

        draft.correct(aCorrection().channel(Channel.GAZETTE).title("年度报告").build(), TODAY);

        assertThat(draft.state())
                .isEqualTo(new DisclosureState(
                        before.id(),
                        0,
                        "370402",
                        DISCLOSED,
                        Status.DISCLOSED,
                        Channel.GAZETTE,
                        "年度报告",
                        PAGE,
                        MADE,
                        DISCLOSED,
                        "370402/2022-00029",
                        null,
                        null));
    }

    @Test
    void shouldRefuseACorrectionThatPutsTheDisclosureBeforeTheMaking() {
        draft.publish(DISCLOSED, PAGE, TODAY, TWENTY_NINTH);

        assertThatExceptionOfType(DisclosedBeforeMade.class)
                .isThrownBy(() -> draft.correct(
                        aCorrection().madeOn(DISCLOSED.plusDays(1)).build(), TODAY));
    }

    @Test
    void shouldRefuseToCorrectTheDayOfDisclosureOfADraft() {
        assertThatExceptionOfType(DisclosureNotDisclosed.class)
                .isThrownBy(
                        () -> draft.correct(aCorrection().disclosedOn(DISCLOSED).build(), TODAY));
    }

    @Test
    void shouldKeepNumberAndDatesWhenAnnulled() {
        draft.publish(DISCLOSED, PAGE, TODAY, TWENTY_NINTH);

        draft.annul("重复公开", TODAY);

        assertThat(draft.state().annulment()).isEqualTo(new Annulment("重复公开", TODAY));
        assertThat(draft.state().indexNumber()).isEqualTo("370402/2022-00029");
        assertThat(draft.state().businessDate()).isEqualTo(DISCLOSED);
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        draft.annul("重复公开", TODAY);

        assertThatExceptionOfType(DisclosureAnnulled.class)
                .isThrownBy(() -> draft.publish(DISCLOSED, PAGE, TODAY, NO_NUMBER));
        assertThatExceptionOfType(DisclosureAnnulled.class)
                .isThrownBy(() -> draft.correct(aCorrection().title("年度报告").build(), TODAY));
        assertThatExceptionOfType(DisclosureAnnulled.class).isThrownBy(() -> draft.annul("又一次", TODAY));
    }

    private static Disclosure draftMadeOn(LocalDate madeOn) {
        return new Disclosure(
                SHIZHONG, new Draft("2021年法治政府建设年度报告", Channel.GOVERNMENT_WEBSITE, madeOn, null, null), TODAY);
    }
}

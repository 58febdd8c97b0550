package cn.fazhi.enforcement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.contracts.InspectionState.Status;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final EmployerReference EMPLOYER =
            new EmployerReference(UUID.randomUUID(), "11150000011512968L", "光明建筑有限公司", "E");
    private static final LocalDate PLANNED = LocalDate.parse("2021-03-01");
    private static final LocalDate DONE = LocalDate.parse("2021-03-02");
    private static final LocalDate TODAY = LocalDate.parse("2021-03-05");
    private static final Inspector LI = new Inspector("李强", "LD-018");
    private static final Inspector ZHAO = new Inspector("赵敏", "LD-022");
    private static final Inspector SUN = new Inspector("孙莉", "LD-031");

    private final Inspection inspection = new Inspection(SHIZHONG, Kind.ROUTINE, EMPLOYER, PLANNED, "JC-1");

    @Test
    void shouldBeDatedByItsPlanUntilItIsCompleted() {
        assertThat(inspection.state())
                .isEqualTo(new InspectionState(
                        inspection.id(),
                        0,
                        "370402",
                        PLANNED,
                        Kind.ROUTINE,
                        Status.PLANNED,
                        EMPLOYER.snapshot(),
                        PLANNED,
                        null,
                        null,
                        List.of(),
                        null));
    }

    @Test
    void shouldBeDatedByItsCompletionAfterwards() {
        inspection.complete(completion(DONE, LI, ZHAO), TODAY);

        assertThat(inspection.state())
                .isEqualTo(new InspectionState(
                        inspection.id(),
                        0,
                        "370402",
                        DONE,
                        Kind.ROUTINE,
                        Status.COMPLETED,
                        EMPLOYER.snapshot(),
                        PLANNED,
                        DONE,
                        Result.NO_VIOLATION,
                        List.of("LD-018", "LD-022"),
                        null));
    }

    @Test
    void shouldBeCompletedTodayButNotTomorrow() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> inspection.complete(completion(TODAY.plusDays(1), LI, ZHAO), TODAY));
        assertThat(inspection.status()).isEqualTo(Status.PLANNED);

        inspection.complete(completion(TODAY, LI, ZHAO), TODAY);
        assertThat(inspection.status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void shouldNeedTwoInspectors() {
        assertThatExceptionOfType(TwoInspectorsRequired.class)
                .isThrownBy(() -> inspection.complete(completion(DONE, LI), TODAY))
                .matches(refusal -> refusal.status() == 422 && refusal.slug().equals("two-inspectors-required"));
    }

    @Test
    void shouldNotTakeOneCertificateForTwoInspectors() {
        var sameCertificate = new Inspector("李小强", "LD-018");

        assertThatExceptionOfType(TwoInspectorsRequired.class)
                .isThrownBy(() -> inspection.complete(completion(DONE, LI, sameCertificate), TODAY));
    }

    @Test
    void shouldBeCompletedOnce() {
        inspection.complete(completion(DONE, LI, ZHAO), TODAY);

        assertThatExceptionOfType(InspectionAlreadyCompleted.class)
                .isThrownBy(() -> inspection.complete(completion(DONE, LI, ZHAO), TODAY))
                .matches(refusal -> refusal.status() == 409);
    }

    @Test
    void shouldMoveToAnotherDivisionYearAndKind() {
        inspection.complete(completion(DONE, LI, ZHAO), TODAY);

        inspection.correct(
                aCorrection()
                        .division("370403")
                        .kind(Kind.CAMPAIGN)
                        .completedOn("2020-12-30")
                        .build(),
                TODAY);

        assertThat(inspection.state().division()).isEqualTo("370403");
        assertThat(inspection.state().kind()).isEqualTo(Kind.CAMPAIGN);
        assertThat(inspection.state().businessDate()).isEqualTo("2020-12-30");
        assertThat(inspection.state().inspectors()).containsExactly("LD-018", "LD-022");
    }

    @Test
    void shouldTakeOtherInspectorsAlone() {
        inspection.complete(completion(DONE, LI, ZHAO), TODAY);

        inspection.correct(aCorrection().inspectors(LI, SUN).build(), TODAY);

        assertThat(inspection.state().inspectors()).containsExactly("LD-018", "LD-031");
        assertThat(inspection.completedOn()).isEqualTo(DONE);
    }

    @Test
    void shouldKeepTheRulesOfCompletionInACorrection() {
        inspection.complete(completion(DONE, LI, ZHAO), TODAY);

        assertThatExceptionOfType(TwoInspectorsRequired.class)
                .isThrownBy(
                        () -> inspection.correct(aCorrection().inspectors(LI).build(), TODAY));
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> inspection.correct(
                        aCorrection().completedOn("2021-03-06").build(), TODAY));
    }

    @Test
    void shouldRefuseFindingsBeforeItIsCompleted() {
        assertThatExceptionOfType(InspectionNotCompleted.class)
                .isThrownBy(() -> inspection.correct(
                        aCorrection().completedOn("2021-03-02").build(), TODAY))
                .matches(refusal -> refusal.status() == 409);
    }

    @Test
    void shouldBeDatedByItsNewPlanWhileItIsPlanned() {
        inspection.correct(aCorrection().plannedOn("2021-04-01").build(), TODAY);

        assertThat(inspection.state().businessDate()).isEqualTo("2021-04-01");
    }

    @Test
    void shouldKeepTheReasonOfItsAnnulmentAndNothingElseThereafter() {
        inspection.annul("重复录入", TODAY);

        assertThat(inspection.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        assertThatExceptionOfType(InspectionAnnulled.class)
                .isThrownBy(() -> inspection.complete(completion(DONE, LI, ZHAO), TODAY));
        assertThatExceptionOfType(InspectionAnnulled.class)
                .isThrownBy(() ->
                        inspection.correct(aCorrection().kind(Kind.CAMPAIGN).build(), TODAY));
        assertThatExceptionOfType(InspectionAnnulled.class).isThrownBy(() -> inspection.annul("又一次", TODAY));
    }

    private static Completion completion(LocalDate on, Inspector... inspectors) {
        return new Completion(on, Result.NO_VIOLATION, null, List.of(inspectors));
    }

    private static CorrectionBuilder aCorrection() {
        return new CorrectionBuilder();
    }
}

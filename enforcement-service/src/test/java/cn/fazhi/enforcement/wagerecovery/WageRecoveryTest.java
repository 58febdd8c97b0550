package cn.fazhi.enforcement.wagerecovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.WageRecoveryState;
import cn.fazhi.contracts.WageRecoveryState.Status;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WageRecoveryTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final EmployerReference EMPLOYER =
            new EmployerReference(UUID.randomUUID(), "11150000011512968L", "光明建筑有限公司", "E");
    private static final LocalDate PAID = LocalDate.parse("2021-12-20");
    private static final LocalDate TODAY = LocalDate.parse("2021-12-25");
    private static final Worker WANG =
            new Worker("王芳", new CitizenNumber("11010519491231002X"), "a".repeat(64), Money.of("900000"));
    private static final Worker LIU = new Worker("刘洋", new CitizenNumber("37040219850307121X"), "b".repeat(64), null);
    private static final Workers LISTED = new Workers(List.of(WANG, LIU), 0);
    private static final Workers STATED = new Workers(List.of(), 106);

    @Test
    void shouldCarryTheKeysOfTheListedPersonsInItsState() {
        var recovery = new WageRecovery(SHIZHONG, payment("1890000", PAID, LISTED), "QX-1", TODAY);

        assertThat(recovery.state())
                .isEqualTo(new WageRecoveryState(
                        recovery.id(),
                        0,
                        "370402",
                        PAID,
                        Status.RECORDED,
                        EMPLOYER.snapshot(),
                        new BigDecimal("1890000.00"),
                        List.of("a".repeat(64), "b".repeat(64)),
                        0,
                        null,
                        null));
        assertThat(recovery.listedWorkers()).isEqualTo(2);
    }

    @Test
    void shouldCarryOnlyTheNumberWhereNobodyIsListed() {
        var recovery = new WageRecovery(SHIZHONG, payment("1890000", PAID, STATED), null, TODAY);

        assertThat(recovery.state().workerKeys()).isEmpty();
        assertThat(recovery.state().statedWorkers()).isEqualTo(106);
        assertThat(recovery.listedWorkers()).isZero();
    }

    @Test
    void shouldCarryWhatWasClaimedWhereItIsStated() {
        var claimed = new Payment(EMPLOYER, Basis.MEDIATION, Money.of("1890000"), Money.of("2E+6"), PAID, STATED);

        var recovery = new WageRecovery(SHIZHONG, claimed, null, TODAY);

        assertThat(recovery.state().claimedAmount()).isEqualTo(new BigDecimal("2000000.00"));
        assertThat(recovery.payment()).isEqualTo(claimed);
    }

    @Test
    void shouldRefuseWagesPaidInTheFuture() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> new WageRecovery(SHIZHONG, payment("1", TODAY.plusDays(1), STATED), null, TODAY))
                .matches(refusal -> refusal.arguments().getFirst().equals("/paidOn"));
    }

    @Test
    void shouldRefuseBothAListAndANumber() {
        assertThatExceptionOfType(WorkersListedOrStated.class)
                .isThrownBy(() -> new Workers(List.of(WANG), 1))
                .matches(refusal -> refusal.status() == 422 && refusal.slug().equals("workers-listed-or-stated"));
    }

    @Test
    void shouldRefuseNeitherAListNorANumber() {
        assertThatExceptionOfType(WorkersListedOrStated.class).isThrownBy(() -> new Workers(List.of(), 0));
        assertThatExceptionOfType(WorkersListedOrStated.class).isThrownBy(() -> new Workers(List.of(), -1));
    }

    @Test
    void shouldRefuseAPersonListedTwiceAndNameOnlyTheLine() {
        assertThatExceptionOfType(WorkerListedTwice.class)
                .isThrownBy(() -> new Workers(List.of(WANG, LIU, WANG), 0))
                .matches(refusal -> refusal.pointer().equals("/workers/2"))
                .withMessage("worker-listed-twice [3]");
    }

    @Test
    void shouldBeConfirmedOnce() {
        var recovery = recorded();

        recovery.confirm(TODAY);

        assertThat(recovery.state().status()).isEqualTo(Status.CONFIRMED);
        assertThat(recovery.confirmedOn()).isEqualTo(TODAY);
        assertThatExceptionOfType(WageRecoveryAlreadyConfirmed.class)
                .isThrownBy(() -> recovery.confirm(TODAY))
                .matches(refusal -> refusal.status() == 409);
    }

    @Test
    void shouldStayConfirmedWhenItIsCorrected() {
        var recovery = recorded();
        recovery.confirm(TODAY);

        recovery.correct(XUECHENG, payment("189000", LocalDate.parse("2020-12-31"), STATED), TODAY);

        assertThat(recovery.state())
                .isEqualTo(new WageRecoveryState(
                        recovery.id(),
                        0,
                        "370403",
                        LocalDate.parse("2020-12-31"),
                        Status.CONFIRMED,
                        EMPLOYER.snapshot(),
                        new BigDecimal("189000.00"),
                        List.of(),
                        106,
                        null,
                        null));
    }

    @Test
    void shouldRefuseACorrectionIntoTheFuture() {
        var recovery = recorded();

        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> recovery.correct(SHIZHONG, payment("1", TODAY.plusDays(1), STATED), TODAY));
    }

    @Test
    void shouldKeepTheReasonOfItsAnnulmentAndNothingElseThereafter() {
        var recovery = recorded();

        recovery.annul("与另一条记录重复", TODAY);

        assertThat(recovery.state().annulment()).isEqualTo(new Annulment("与另一条记录重复", TODAY));
        assertThatExceptionOfType(WageRecoveryAnnulled.class).isThrownBy(() -> recovery.confirm(TODAY));
        assertThatExceptionOfType(WageRecoveryAnnulled.class)
                .isThrownBy(() -> recovery.correct(SHIZHONG, payment("1", PAID, STATED), TODAY));
        assertThatExceptionOfType(WageRecoveryAnnulled.class).isThrownBy(() -> recovery.annul("又一次", TODAY));
    }

    @Test
    void shouldPrintAWorkerMasked() {
        assertThat(WANG).hasToString("Worker[110105********002X]");
    }

    private static WageRecovery recorded() {
        return new WageRecovery(SHIZHONG, payment("1890000", PAID, LISTED), null, TODAY);
    }

    private static Payment payment(String yuan, LocalDate paidOn, Workers workers) {
        return new Payment(EMPLOYER, Basis.MEDIATION, Money.of(yuan), null, paidOn, workers);
    }
}

package cn.fazhi.enforcement.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.enforcement.Identifiers;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EmployerTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final CreditCode CODE = new CreditCode("11150000011512968L");
    private static final LocalDate TODAY = LocalDate.parse("2021-06-01");
    private static final Particulars PARTICULARS = new Particulars(CODE, "光明建筑有限公司", "E", TODAY);
    private static final Particulars WITHOUT_CODE = new Particulars(null, "老王早点铺", "H", TODAY);

    @Test
    void shouldCarryItsCodeNameAndIndustryInItsState() {
        var employer = new Employer(SHIZHONG, PARTICULARS, "YR-1", TODAY);

        assertThat(employer.state())
                .isEqualTo(new EmployerState(
                        employer.id(), 0, "370402", TODAY, CODE.value(), "光明建筑有限公司", "E", null, null));
    }

    @Test
    void shouldGiveRecordsAReferenceThatSaysWhatWasTrueThen() {
        var employer = new Employer(SHIZHONG, PARTICULARS, null, TODAY);
        var kept = employer.reference();

        employer.correct(SHIZHONG, new Particulars(CODE, "光明集团有限公司", "F", TODAY), TODAY);

        assertThat(kept.snapshot()).isEqualTo(new EmployerSnapshot(employer.id(), CODE.value(), "光明建筑有限公司", "E"));
        assertThat(employer.reference().snapshot())
                .isEqualTo(new EmployerSnapshot(employer.id(), CODE.value(), "光明集团有限公司", "F"));
    }

    @Test
    void shouldDoWithoutACreditCode() {
        var employer = new Employer(SHIZHONG, WITHOUT_CODE, null, TODAY);

        assertThat(employer.state().creditCode()).isNull();
        assertThat(employer.reference().snapshot().distinctKey())
                .isEqualTo(employer.id().toString());
    }

    @Test
    void shouldRefuseARegistrationInTheFuture() {
        var tomorrow = new Particulars(CODE, "光明建筑有限公司", "E", TODAY.plusDays(1));

        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() -> new Employer(SHIZHONG, tomorrow, null, TODAY))
                .matches(refusal -> refusal.arguments().getFirst().equals("/registeredOn"));
    }

    @Test
    void shouldMoveToAnotherDivision() {
        var employer = new Employer(SHIZHONG, PARTICULARS, null, TODAY);

        employer.correct(XUECHENG, PARTICULARS, TODAY);

        assertThat(employer.state().division()).isEqualTo("370403");
    }

    @Test
    void shouldRefuseACorrectionIntoTheFuture() {
        var employer = new Employer(SHIZHONG, PARTICULARS, null, TODAY);
        var tomorrow = new Particulars(CODE, "光明建筑有限公司", "E", TODAY.plusDays(1));

        assertThatExceptionOfType(DateInFuture.class).isThrownBy(() -> employer.correct(SHIZHONG, tomorrow, TODAY));
    }

    @Test
    void shouldKeepTheReasonOfItsAnnulment() {
        var employer = new Employer(SHIZHONG, PARTICULARS, null, TODAY);

        employer.annul("重复登记", TODAY);

        assertThat(employer.annulled()).isTrue();
        assertThat(employer.state().annulment()).isEqualTo(new Annulment("重复登记", TODAY));
    }

    @Test
    void shouldStayAsItIsOnceAnnulled() {
        var employer = new Employer(SHIZHONG, PARTICULARS, null, TODAY);
        employer.annul("重复登记", TODAY);

        assertThatExceptionOfType(EmployerAnnulled.class)
                .isThrownBy(() -> employer.correct(XUECHENG, PARTICULARS, TODAY));
        assertThatExceptionOfType(EmployerAnnulled.class).isThrownBy(() -> employer.annul("又一次", TODAY));
        assertThat(employer.division()).isEqualTo(SHIZHONG);
    }

    @Test
    void shouldSayIntoWhomItHasBeenMerged() {
        var employer = new Employer(SHIZHONG, WITHOUT_CODE, null, TODAY);
        var survivor = new Employer(XUECHENG, PARTICULARS, null, TODAY);

        var handedOver = employer.mergeInto(survivor);

        assertThat(handedOver).isEmpty();
        assertThat(employer.state())
                .isEqualTo(
                        new EmployerState(employer.id(), 0, "370402", TODAY, null, "老王早点铺", "H", survivor.id(), null));
    }

    @Test
    void shouldHandOverTheCodeThatTheOtherHasBeenMissing() {
        var employer = new Employer(SHIZHONG, PARTICULARS, null, TODAY);
        var survivor = new Employer(SHIZHONG, WITHOUT_CODE, null, TODAY);

        var handedOver = employer.mergeInto(survivor);

        assertThat(handedOver).contains(CODE);
        assertThat(employer.state().creditCode()).isNull();
    }

    @Test
    void shouldBeMergedThoughItIsAnnulledBecauseRecordsNameIt() {
        var employer = new Employer(SHIZHONG, PARTICULARS, null, TODAY);
        var survivor = new Employer(SHIZHONG, PARTICULARS, null, TODAY);
        employer.annul("重复登记", TODAY);

        employer.mergeInto(survivor);

        assertThat(employer.mergedInto()).isEqualTo(survivor.id());
        assertThat(employer.annulled()).isTrue();
    }

    @Test
    void shouldRefuseToBeMergedIntoItself() {
        var employer = new Employer(SHIZHONG, PARTICULARS, null, TODAY);

        assertThatExceptionOfType(MergerIntoItself.class).isThrownBy(() -> employer.mergeInto(employer));
    }

    @Test
    void shouldRefuseToMergeTwoCreditCodes() {
        var employer = new Employer(SHIZHONG, PARTICULARS, null, TODAY);
        var other = new Particulars(new CreditCode(Identifiers.aCreditCode()), "光明餐饮有限公司", "H", TODAY);
        var survivor = new Employer(SHIZHONG, other, null, TODAY);

        assertThatExceptionOfType(CreditCodesDiffer.class).isThrownBy(() -> employer.mergeInto(survivor));
        assertThat(employer.mergedInto()).isNull();
    }

    @Test
    void shouldRefuseToBeMergedIntoOneThatIsAnnulled() {
        var employer = new Employer(SHIZHONG, WITHOUT_CODE, null, TODAY);
        var annulled = new Employer(SHIZHONG, PARTICULARS, null, TODAY);
        annulled.annul("登记有误", TODAY);

        assertThatExceptionOfType(EmployerAnnulled.class)
                .isThrownBy(() -> employer.mergeInto(annulled))
                .matches(refusal -> refusal.arguments().equals(List.of(annulled.id())));
    }

    @Test
    void shouldStayAsItIsOnceMergedAndNameTheOneToUse() {
        var employer = new Employer(SHIZHONG, WITHOUT_CODE, null, TODAY);
        var survivor = new Employer(SHIZHONG, PARTICULARS, null, TODAY);
        employer.mergeInto(survivor);
        var third = new Employer(SHIZHONG, WITHOUT_CODE, null, TODAY);

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> employer.correct(SHIZHONG, PARTICULARS, TODAY),
                () -> employer.annul("作废", TODAY),
                () -> employer.mergeInto(third),
                () -> third.mergeInto(employer))) {
            assertThatExceptionOfType(EmployerMerged.class)
                    .isThrownBy(change)
                    .matches(refusal -> refusal.extensions().equals(Map.of("recordId", survivor.id())));
        }
        assertThat(third.mergedInto()).isNull();
    }
}

package cn.fazhi.enforcement.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EmployerTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final CreditCode CODE = new CreditCode("11150000011512968L");
    private static final LocalDate TODAY = LocalDate.parse("2021-06-01");
    private static final Particulars PARTICULARS = new Particulars(CODE, "光明建筑有限公司", "E", TODAY);

    @Test
    void shouldCarryItsCodeNameAndIndustryInItsState() {
        var employer = new Employer(SHIZHONG, PARTICULARS, "YR-1", TODAY);

        assertThat(employer.state())
                .isEqualTo(new EmployerState(employer.id(), 0, "370402", TODAY, CODE.value(), "光明建筑有限公司", "E", null));
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
        var employer = new Employer(SHIZHONG, new Particulars(null, "老王早点铺", "H", TODAY), null, TODAY);

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
}

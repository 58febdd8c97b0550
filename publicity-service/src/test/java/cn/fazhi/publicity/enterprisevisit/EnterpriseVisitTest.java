package cn.fazhi.publicity.enterprisevisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EnterpriseVisitState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnterpriseVisitTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);
    private static final LocalDate VISITED = LocalDate.of(2021, 3, 2);
    private static final UUID TEAM = UUID.fromString("0190a6b2-7c1d-7e3a-9b4c-2f6d8e1a0c99");
    private static final Enterprise WITH_CODE = new Enterprise(new CreditCode("11150000011512968L"), "某建筑有限公司");

    private final EnterpriseVisit visit =
            new EnterpriseVisit(SHIZHONG, new Visit(VISITED, WITH_CODE, TEAM, 16), null, TODAY);

    @Test
    void shouldBelongToTheDayOfTheVisit() {
        assertThat(visit.state())
                .isEqualTo(state(
                        "370402", VISITED, new EnterpriseVisitState.Enterprise("11150000011512968L", "某建筑有限公司"), 16));
    }

    @Test
    void shouldTellAnEnterpriseWithoutACodeApartByItsNameAlone() {
        visit.correct(SHIZHONG, new Visit(VISITED, new Enterprise(null, " 某小吃店　"), TEAM, 16), TODAY);

        assertThat(visit.state())
                .isEqualTo(state("370402", VISITED, new EnterpriseVisitState.Enterprise(null, "某小吃店"), 16));
        assertThat(visit.state().enterprise().distinctKey()).isEqualTo("某小吃店");
    }

    @Test
    void shouldRefuseAVisitInTheFuture() {
        assertThatExceptionOfType(DateInFuture.class)
                .isThrownBy(() ->
                        new EnterpriseVisit(SHIZHONG, new Visit(TODAY.plusDays(1), WITH_CODE, null, 0), null, TODAY))
                .satisfies(
                        refusal -> assertThat(refusal.arguments()).isEqualTo(List.of("/visitedOn", TODAY.plusDays(1))));
    }

    @Test
    void shouldMoveToAnotherYearAndDivisionByCorrection() {
        visit.correct(XUECHENG, new Visit(LocalDate.of(2020, 12, 31), WITH_CODE, TEAM, 20), TODAY);

        assertThat(visit.state())
                .isEqualTo(state(
                        "370403",
                        LocalDate.of(2020, 12, 31),
                        new EnterpriseVisitState.Enterprise("11150000011512968L", "某建筑有限公司"),
                        20));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        visit.annul("重复录入", TODAY);

        assertThat(visit.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        assertThatExceptionOfType(EnterpriseVisitAnnulled.class)
                .isThrownBy(() -> visit.correct(SHIZHONG, visit.visit(), TODAY));
        assertThatExceptionOfType(EnterpriseVisitAnnulled.class).isThrownBy(() -> visit.annul("又一次", TODAY));
    }

    private EnterpriseVisitState state(
            String division, LocalDate visitedOn, EnterpriseVisitState.Enterprise enterprise, int materials) {
        return new EnterpriseVisitState(
                visit.id(), 0, division, visitedOn, visitedOn, enterprise, TEAM, materials, null);
    }
}

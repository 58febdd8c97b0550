package cn.fazhi.publicity.serviceteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.ServiceTeamState;
import cn.fazhi.contracts.ServiceTeamState.Membership;
import cn.fazhi.contracts.ServiceTeamState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceTeamTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final DivisionCode XUECHENG = new DivisionCode("370403");
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);
    private static final LocalDate FORMED = LocalDate.of(2021, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2021, 12, 1);

    private final ServiceTeam team = new ServiceTeam(SHIZHONG, "人社法律服务队", FORMED, List.of("李强", "王芳"), null, TODAY);

    @Test
    void shouldHaveItsFoundersFromTheFirstDayAndPublishNoName() {
        assertThat(team.state())
                .isEqualTo(new ServiceTeamState(
                        team.id(),
                        0,
                        "370402",
                        FORMED,
                        Status.ACTIVE,
                        "人社法律服务队",
                        FORMED,
                        null,
                        List.of(new Membership("1", FORMED, null), new Membership("2", FORMED, null)),
                        null));
    }

    @Test
    void shouldTakeInAMemberUnderTheNextNumber() {
        team.join("赵敏", APRIL, TODAY);

        assertThat(team.members().getLast()).isEqualTo(new Member("3", "赵敏", APRIL, null));
    }

    @Test
    void shouldKnowUntilWhenAMemberBelongedToIt() {
        team.leave("1", SEPTEMBER, TODAY);

        assertThat(team.state().members())
                .containsExactly(new Membership("1", FORMED, SEPTEMBER), new Membership("2", FORMED, null));
    }

    @Test
    void shouldLetAMemberLeaveOnce() {
        team.leave("1", SEPTEMBER, TODAY);

        assertThatExceptionOfType(MemberAlreadyLeft.class)
                .isThrownBy(() -> team.leave("1", DECEMBER, TODAY))
                .satisfies(refusal -> assertThat(refusal.arguments()).isEqualTo(List.of("1", SEPTEMBER)));
    }

    @Test
    void shouldTakeInAgainWhoHasLeftUnderANewNumber() {
        team.leave("1", APRIL, TODAY);

        team.join("李强", SEPTEMBER, TODAY);

        assertThat(team.state().members())
                .containsExactly(
                        new Membership("1", FORMED, APRIL),
                        new Membership("2", FORMED, null),
                        new Membership("3", SEPTEMBER, null));
    }

    @Test
    void shouldRefuseAMemberWhomItDoesNotHave() {
        assertThatExceptionOfType(UnknownMember.class)
                .isThrownBy(() -> team.leave("9", SEPTEMBER, TODAY))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(404));
    }

    @Test
    void shouldRefuseAMembershipBeforeTheTeamOrInTheFutureOrOfNoDay() {
        assertThatExceptionOfType(DateTooEarly.class)
                .isThrownBy(() -> team.join("赵敏", FORMED.minusDays(1), TODAY))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo("/from"));
        assertThatExceptionOfType(DateInFuture.class).isThrownBy(() -> team.join("赵敏", TODAY.plusDays(1), TODAY));
        assertThatExceptionOfType(DateInFuture.class).isThrownBy(() -> team.leave("1", TODAY.plusDays(1), TODAY));
        assertThatExceptionOfType(DateTooEarly.class)
                .isThrownBy(() -> team.leave("1", FORMED, TODAY))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo("/until"));
    }

    @Test
    void shouldEndWithItsOpenMembershipsWhenDissolved() {
        team.dissolve(DECEMBER, TODAY);

        assertThat(team.state())
                .isEqualTo(new ServiceTeamState(
                        team.id(),
                        0,
                        "370402",
                        FORMED,
                        Status.DISSOLVED,
                        "人社法律服务队",
                        FORMED,
                        DECEMBER,
                        List.of(new Membership("1", FORMED, null), new Membership("2", FORMED, null)),
                        null));
    }

    @Test
    void shouldNotBeDissolvedBeforeAMemberHasLeftOrJoinedOrItselfWasFormed() {
        team.leave("1", SEPTEMBER, TODAY);
        team.join("赵敏", DECEMBER, TODAY);

        assertThatExceptionOfType(MemberAfterDissolution.class)
                .isThrownBy(() -> team.dissolve(SEPTEMBER.minusDays(1), TODAY))
                .satisfies(refusal -> assertThat(refusal.arguments()).isEqualTo(List.of("1", SEPTEMBER.minusDays(1))));
        assertThatExceptionOfType(MemberAfterDissolution.class).isThrownBy(() -> team.dissolve(DECEMBER, TODAY));
        assertThatExceptionOfType(DateTooEarly.class).isThrownBy(() -> team.dissolve(FORMED, TODAY));
        assertThatExceptionOfType(DateInFuture.class).isThrownBy(() -> team.dissolve(TODAY.plusDays(1), TODAY));
    }

    @Test
    void shouldTakeNoStepButACorrectionOnceDissolved() {
        team.dissolve(DECEMBER, TODAY);

        assertThatExceptionOfType(ServiceTeamDissolved.class).isThrownBy(() -> team.join("赵敏", APRIL, TODAY));
        assertThatExceptionOfType(ServiceTeamDissolved.class).isThrownBy(() -> team.leave("1", SEPTEMBER, TODAY));
        assertThatExceptionOfType(ServiceTeamDissolved.class).isThrownBy(() -> team.dissolve(TODAY, TODAY));

        team.correct(correction(null, null, TODAY, null), TODAY);

        assertThat(team.dissolvedOn()).isEqualTo(TODAY);
    }

    @Test
    void shouldMoveToAnotherYearAndDivisionByCorrection() {
        team.correct(correction(XUECHENG, LocalDate.of(2020, 12, 1), null, null), TODAY);

        assertThat(team.state().division()).isEqualTo("370403");
        assertThat(team.state().businessDate()).isEqualTo(LocalDate.of(2020, 12, 1));
        assertThat(team.state().members()).hasSize(2);
    }

    @Test
    void shouldReplaceItsMembersByCorrectionAndNeverUseANumberAgain() {
        team.correct(
                correction(
                        null,
                        null,
                        null,
                        List.of(
                                new MemberEntry(null, "赵敏", APRIL, null),
                                new MemberEntry("1", "李 强", FORMED, SEPTEMBER))),
                TODAY);

        assertThat(team.members())
                .containsExactly(new Member("3", "赵敏", APRIL, null), new Member("1", "李 强", FORMED, SEPTEMBER));
        team.join("王芳", SEPTEMBER, TODAY);
        assertThat(team.members().getLast().memberId()).isEqualTo("4");
    }

    @Test
    void shouldRefuseACorrectionThatListsAnUnknownMemberOrOneTwice() {
        var twice = List.of(new MemberEntry("1", "李强", FORMED, null), new MemberEntry("1", "李强", APRIL, null));

        assertThatExceptionOfType(UnknownMember.class)
                .isThrownBy(() -> team.correct(correction(null, null, null, twice), TODAY))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(422))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo("/members/1/memberId"));
    }

    @Test
    void shouldRefuseACorrectionThatPutsAMemberOutsideTheTeam() {
        assertThatExceptionOfType(DateTooEarly.class)
                .isThrownBy(() -> team.correct(correction(null, APRIL, null, null), TODAY))
                .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo("/members/0/from"));
    }

    @Test
    void shouldRefuseToCorrectTheDissolutionOfAnActiveTeam() {
        assertThatExceptionOfType(ServiceTeamNotDissolved.class)
                .isThrownBy(() -> team.correct(correction(null, null, DECEMBER, null), TODAY));
    }

    @Test
    void shouldTakeNoStepOnceAnnulled() {
        team.annul("重复录入", TODAY);

        assertThat(team.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        assertThatExceptionOfType(ServiceTeamAnnulled.class).isThrownBy(() -> team.join("赵敏", APRIL, TODAY));
        assertThatExceptionOfType(ServiceTeamAnnulled.class).isThrownBy(() -> team.dissolve(DECEMBER, TODAY));
        assertThatExceptionOfType(ServiceTeamAnnulled.class)
                .isThrownBy(() -> team.correct(correction(null, null, null, null), TODAY));
        assertThatExceptionOfType(ServiceTeamAnnulled.class).isThrownBy(() -> team.annul("又一次", TODAY));
    }

    private static Correction correction(
            DivisionCode division, LocalDate formedOn, LocalDate dissolvedOn, List<MemberEntry> members) {
        return new Correction(
                Optional.ofNullable(division),
                Optional.empty(),
                Optional.ofNullable(formedOn),
                Optional.ofNullable(dissolvedOn),
                Optional.ofNullable(members));
    }
}

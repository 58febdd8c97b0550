package cn.fazhi.enforcement.project;

import static cn.fazhi.enforcement.project.SafeguardKind.AGENCY_PAY;
import static cn.fazhi.enforcement.project.SafeguardKind.DEPOSIT;
import static cn.fazhi.enforcement.project.SafeguardKind.WAGE_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.ProjectState;
import cn.fazhi.contracts.ProjectState.Roster;
import cn.fazhi.contracts.ProjectState.Status;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import cn.fazhi.web.DateTooLate;
import cn.fazhi.web.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");
    private static final EmployerReference CONTRACTOR =
            new EmployerReference(UUID.randomUUID(), "11150000011512968L", "光明建筑有限公司", "E");
    private static final LocalDate TODAY = LocalDate.parse("2021-06-15");

    private final Project project =
            new Project(SHIZHONG, "市民中心二期", CONTRACTOR, LocalDate.parse("2021-03-01"), "XM-1", TODAY);

    @Test
    void shouldBeUnderConstructionFromItsStartWithEverySafeguardRequired() {
        var required = new ProjectState.Safeguard(true, null, null);

        assertThat(project.state())
                .isEqualTo(new ProjectState(
                        project.id(),
                        0,
                        "370402",
                        LocalDate.parse("2021-03-01"),
                        Status.UNDER_CONSTRUCTION,
                        "市民中心二期",
                        CONTRACTOR.snapshot(),
                        LocalDate.parse("2021-03-01"),
                        null,
                        null,
                        required,
                        required,
                        required,
                        List.of(),
                        null));
    }

    @Test
    void shouldCarryEveryStepWithItsDate() {
        onboard("2021-03-10");
        safeguard(WAGE_ACCOUNT, null, "2021-03-08", null);
        safeguard(DEPOSIT, false, null, null);
        safeguard(AGENCY_PAY, null, "2021-03-15", null);
        roster("2021-04", 131, 131);
        roster("2021-03", 120, 118);
        close("2021-05-20");
        safeguard(WAGE_ACCOUNT, null, null, "2021-06-10");

        var state = project.state();
        assertThat(state.status()).isEqualTo(Status.CLOSED);
        assertThat(state.onboardedOn()).isEqualTo("2021-03-10");
        assertThat(state.closedOn()).isEqualTo("2021-05-20");
        assertThat(state.account()).isEqualTo(held(true, "2021-03-08", "2021-06-10"));
        assertThat(state.deposit()).isEqualTo(new ProjectState.Safeguard(false, null, null));
        assertThat(state.agencyPay()).isEqualTo(new ProjectState.Safeguard(true, LocalDate.parse("2021-03-15"), null));
        assertThat(state.rosters())
                .containsExactly(
                        new Roster(YearMonth.of(2021, 3), 120, 118), new Roster(YearMonth.of(2021, 4), 131, 131));
    }

    @Test
    void shouldNotBeginTomorrow() {
        refused(
                DateInFuture.class,
                422,
                "/startedOn",
                () -> new Project(SHIZHONG, "市民中心", CONTRACTOR, TODAY.plusDays(1), null, TODAY));
    }

    @Test
    void shouldBeOnboardedOnceBetweenItsStartAndToday() {
        refused(DateTooEarly.class, 422, "/onboardedOn", () -> onboard("2021-02-28"));
        refused(DateInFuture.class, 422, "/onboardedOn", () -> onboard("2021-06-16"));

        onboard("2021-03-01");

        refused(ProjectStepAlreadyRecorded.class, 409, null, () -> onboard("2021-03-02"));
    }

    @Test
    void shouldHaveOneRosterAMonth() {
        roster("2021-03", 120, 118);

        refused(RosterAlreadyRecorded.class, 409, null, () -> roster("2021-03", 120, 120));

        assertThat(project.rosters()).containsExactly(Map.entry(YearMonth.of(2021, 3), new Headcount(120, 118)));
    }

    @Test
    void shouldHaveRostersOnlyOfMonthsWithConstruction() {
        refused(DateTooEarly.class, 422, "/month", () -> roster("2021-02", 1, 1));
        refused(DateInFuture.class, 422, "/month", () -> roster("2021-07", 1, 1));
        roster("2021-03", 120, 118);
        close("2021-05-01");

        refused(DateTooLate.class, 422, "/month", () -> roster("2021-06", 1, 1));
        roster("2021-05", 130, 130);
    }

    @Test
    void shouldRegisterAtMostEveryWorkerOnSite() {
        refused(RealNameExceedsWorkers.class, 422, null, () -> roster("2021-03", 120, 121));

        roster("2021-03", 0, 0);
    }

    @Test
    void shouldOpenAnAccountOnceAndCloseItAfterwards() {
        refused(ProjectStepNotRecorded.class, 409, null, () -> safeguard(WAGE_ACCOUNT, null, null, "2021-04-01"));
        safeguard(WAGE_ACCOUNT, true, "2021-03-08", null);
        refused(ProjectStepAlreadyRecorded.class, 409, null, () -> safeguard(WAGE_ACCOUNT, null, "2021-03-09", null));
        refused(DateTooEarly.class, 422, "/closedOn", () -> safeguard(WAGE_ACCOUNT, null, null, "2021-03-07"));
        refused(DateInFuture.class, 422, "/closedOn", () -> safeguard(WAGE_ACCOUNT, null, null, "2021-06-16"));

        safeguard(WAGE_ACCOUNT, null, null, "2021-04-01");

        refused(ProjectStepAlreadyRecorded.class, 409, null, () -> safeguard(WAGE_ACCOUNT, null, null, "2021-04-02"));
        assertThat(project.state().account()).isEqualTo(held(true, "2021-03-08", "2021-04-01"));
    }

    @Test
    void shouldTakeADepositBeforeConstructionBeginsButNoneAfterItEnded() {
        safeguard(DEPOSIT, null, "2021-02-20", null);
        close("2021-05-20");

        refused(DateTooLate.class, 422, "/startedOn", () -> safeguard(AGENCY_PAY, null, "2021-05-21", null));
        safeguard(DEPOSIT, null, null, "2021-06-15");
    }

    @Test
    void shouldNotTakeAStepThatSaysNothing() {
        refused(NothingToRecord.class, 422, null, () -> safeguard(DEPOSIT, null, null, null));
    }

    @Test
    void shouldEndAfterEveryOtherStep() {
        onboard("2021-03-10");
        safeguard(AGENCY_PAY, null, "2021-03-15", null);
        roster("2021-04", 131, 131);
        refused(DateTooEarly.class, 422, "/closedOn", () -> close("2021-03-31"));
        refused(DateInFuture.class, 422, "/closedOn", () -> close("2021-06-16"));

        close("2021-04-01");

        refused(ProjectStepAlreadyRecorded.class, 409, null, () -> close("2021-04-02"));
    }

    @Test
    void shouldMoveToAnotherDivisionAndYear() {
        onboard("2021-03-10");

        correct(it -> it.division("370403")
                .startedOn("2020-12-30")
                .onboardedOn("2021-01-04")
                .name("市民中心"));

        assertThat(project.state().division()).isEqualTo("370403");
        assertThat(project.state().businessDate()).isEqualTo("2020-12-30");
        assertThat(project.state().startedOn()).isEqualTo("2020-12-30");
        assertThat(project.state().onboardedOn()).isEqualTo("2021-01-04");
        assertThat(project.state().name()).isEqualTo("市民中心");
    }

    @Test
    void shouldReplaceARosterOnlyByACorrection() {
        roster("2021-03", 120, 118);
        roster("2021-04", 131, 131);

        correct(it -> it.roster("2021-03", 121, 121).withdrawRoster("2021-04"));

        assertThat(project.state().rosters()).containsExactly(new Roster(YearMonth.of(2021, 3), 121, 121));
        refused(RosterNotRecorded.class, 409, null, () -> correct(it -> it.roster("2021-05", 1, 1)));
        refused(RosterNotRecorded.class, 409, null, () -> correct(it -> it.withdrawRoster("2021-05")));
        refused(RealNameExceedsWorkers.class, 422, null, () -> correct(it -> it.roster("2021-03", 1, 2)));
    }

    @Test
    void shouldGoOnWhenItsClosureIsWithdrawn() {
        close("2021-05-20");

        correct(it -> it.withdraw(ProjectStep.CLOSURE));

        assertThat(project.state().status()).isEqualTo(Status.UNDER_CONSTRUCTION);
        assertThat(project.state().closedOn()).isNull();
        refused(ProjectStepNotRecorded.class, 409, null, () -> correct(it -> it.withdraw(ProjectStep.CLOSURE)));
    }

    @Test
    void shouldWithdrawASafeguardsEndBeforeItsBeginning() {
        safeguard(DEPOSIT, null, "2021-03-08", "2021-04-01");
        refused(ProjectStepNotRecorded.class, 409, null, () -> correct(it -> it.withdraw(ProjectStep.DEPOSIT_LODGING)));
        var another = other();
        another.record(DEPOSIT, change(null, "2021-03-08", "2021-04-01"), TODAY);

        another.correct(
                new CorrectionBuilder()
                        .withdraw(ProjectStep.DEPOSIT_LODGING)
                        .withdraw(ProjectStep.DEPOSIT_RELEASE)
                        .build(),
                TODAY);

        assertThat(another.state().deposit()).isEqualTo(new ProjectState.Safeguard(true, null, null));
    }

    @Test
    void shouldCorrectOnlyStepsThatAreRecorded() {
        refused(ProjectStepNotRecorded.class, 409, null, () -> correct(it -> it.onboardedOn("2021-03-10")));
        refused(ProjectStepNotRecorded.class, 409, null, () -> correct(it -> it.closedOn("2021-03-10")));
        refused(
                ProjectStepNotRecorded.class,
                409,
                null,
                () -> correct(it -> it.safeguard(WAGE_ACCOUNT, null, "2021-03-10", null)));
        refused(
                ProjectStepNotRecorded.class,
                409,
                null,
                () -> correct(it -> it.safeguard(WAGE_ACCOUNT, null, null, "2021-03-10")));
    }

    @Test
    void shouldKeepTheOrderOfStepsInACorrection() {
        refusedOn(closed(), DateTooEarly.class, "/onboardedOn", it -> it.startedOn("2021-03-11"));
        refusedOn(closed(), DateTooEarly.class, "/closedOn", it -> it.closedOn("2021-03-09"));
        refusedOn(closed(), DateInFuture.class, "/closedOn", it -> it.closedOn("2021-06-16"));
        refusedOn(closed(), DateTooEarly.class, "/closedOn", it -> it.onboardedOn("2021-05-21"));
        refusedOn(
                closed(),
                DateTooEarly.class,
                "/wageAccount/closedOn",
                it -> it.safeguard(WAGE_ACCOUNT, null, null, "2021-03-07"));
        refusedOn(
                closed(),
                DateTooEarly.class,
                "/rosters",
                it -> it.startedOn("2021-04-01").onboardedOn("2021-04-02"));
        refusedOn(closed(), DateInFuture.class, "/startedOn", it -> it.startedOn("2021-06-16"));
    }

    @Test
    void shouldKeepTheReasonOfItsAnnulmentAndNothingElseThereafter() {
        project.annul("重复录入", TODAY);

        assertThat(project.state().annulment()).isEqualTo(new Annulment("重复录入", TODAY));
        refused(ProjectAnnulled.class, 409, null, () -> onboard("2021-03-10"));
        refused(ProjectAnnulled.class, 409, null, () -> roster("2021-03", 1, 1));
        refused(ProjectAnnulled.class, 409, null, () -> safeguard(DEPOSIT, true, null, null));
        refused(ProjectAnnulled.class, 409, null, () -> close("2021-05-20"));
        refused(ProjectAnnulled.class, 409, null, () -> correct(it -> it.name("另一项目")));
        refused(ProjectAnnulled.class, 409, null, () -> project.annul("又一次", TODAY));
    }

    private void onboard(String on) {
        project.onboard(LocalDate.parse(on), TODAY);
    }

    private void roster(String month, int workers, int realName) {
        project.record(YearMonth.parse(month), new Headcount(workers, realName), TODAY);
    }

    private void safeguard(SafeguardKind kind, Boolean required, String from, String until) {
        project.record(kind, change(required, from, until), TODAY);
    }

    private void close(String on) {
        close(project, on);
    }

    private static Project close(Project any, String on) {
        any.close(LocalDate.parse(on), TODAY);
        return any;
    }

    private void correct(Consumer<CorrectionBuilder> what) {
        correct(project, what);
    }

    private static void correct(Project any, Consumer<CorrectionBuilder> what) {
        var correction = new CorrectionBuilder();
        what.accept(correction);
        any.correct(correction.build(), TODAY);
    }

    private static Project other() {
        return new Project(SHIZHONG, "体育馆", CONTRACTOR, LocalDate.parse("2021-03-01"), null, TODAY);
    }

    private static Project closed() {
        var closed = other();
        closed.onboard(LocalDate.parse("2021-03-10"), TODAY);
        closed.record(WAGE_ACCOUNT, change(null, "2021-03-08", "2021-05-01"), TODAY);
        closed.record(YearMonth.of(2021, 3), new Headcount(120, 118), TODAY);
        return close(closed, "2021-05-20");
    }

    private static SafeguardChange change(Boolean required, String from, String until) {
        return new SafeguardChange(
                required, from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static ProjectState.Safeguard held(boolean required, String from, String until) {
        return new ProjectState.Safeguard(required, LocalDate.parse(from), LocalDate.parse(until));
    }

    private static void refusedOn(
            Project any, Class<? extends Refusal> type, String pointer, Consumer<CorrectionBuilder> what) {
        refused(type, 422, pointer, () -> correct(any, what));
    }

    private static void refused(Class<? extends Refusal> type, int status, String pointer, Runnable step) {
        assertThatExceptionOfType(type).isThrownBy(step::run).satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.pointer()).isEqualTo(pointer);
        });
    }
}

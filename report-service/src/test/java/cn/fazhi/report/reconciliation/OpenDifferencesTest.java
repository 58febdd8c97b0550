package cn.fazhi.report.reconciliation;

import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.inspection;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.outbox.StateJson;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.Tables;
import cn.fazhi.report.asof.AsOf;
import cn.fazhi.report.asof.HeardSources;
import cn.fazhi.report.asof.Moments;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is open stays so until it has been looked at and found equal, and not a moment longer. */
class OpenDifferencesTest {

    private static final InspectionState FIRST = inspection("a", 1, SHIZHONG, "甲", "2021-03-02");
    private static final Scope OF_2022 = new Scope(RecordFamily.INSPECTION, 2022);
    private static final int MORE_THAN_ARE_NAMED = 1100;

    private static ReportDatabase database;
    private static Tables tables;
    private static Transactions transactions;
    private static Divisions divisions;
    private OwnerServer owner;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("open_differences");
        tables = new Tables(database);
        transactions = new Transactions(database);
        divisions = new Divisions(database);
        divisions.load();
    }

    @BeforeEach
    void countTheFirst() throws Exception {
        tables.empty();
        HeardSources.in(database);
        owner = new OwnerServer(null);
        owner.own(FIRST);
        count(FIRST);
    }

    @AfterEach
    void close() {
        owner.close();
    }

    /** The alarm goes by it: a nightly comparison that never succeeds must be heard of too. */
    @Test
    void shouldSayForHowLongNothingWasComparedEvenBeforeTheFirstComparison() throws Exception {
        // Given
        tables.update("update contribution_change set changed_at = current_timestamp(6) - interval 3 day");
        // Then
        assertThat(sinceTheLastOfAll()).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        // When
        reconcile(OF_2022);
        // Then: that was not everything
        assertThat(sinceTheLastOfAll()).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        // When
        reconcile(Scope.ALL);
        // Then
        assertThat(sinceTheLastOfAll()).isLessThan(Duration.ofHours(1));
        // When
        tables.empty();
        // Then
        assertThat(sinceTheLastOfAll()).isZero();
    }

    private static Duration sinceTheLastOfAll() throws SQLException {
        return transactions.snapshot(connection -> new ReconciliationTable(connection).sinceTheLastOfAll());
    }

    @Test
    void shouldResolveWhatWasFoundFromTheOtherYearOnceItIsEqual() throws Exception {
        // Given: found by a comparison of the year in which it is only here
        tables.update("update fact set business_year = 2022");
        reconcile(OF_2022);
        assertThat(found()).containsExactly("ELSEWHERE 370402 2021 370402 2022");
        // When
        tables.update("update fact set business_year = 2021");
        reconcile(OF_2022);
        // Then
        assertThat(found()).isEmpty();
    }

    @Test
    void shouldNotResolveWhatIsWrongStillInAYearThatIsNotCompared() throws Exception {
        // Given
        tables.update("update fact set business_year = 2022");
        reconcile(OF_2022);
        // When: it is back in its year, but in no division of its own
        tables.update("update fact set business_year = 2021, division = '370403'");
        reconcile(OF_2022);
        // Then
        assertThat(found()).containsExactly("ELSEWHERE 370402 2021 370403 2021");
    }

    @Test
    void shouldNotResolveAPayloadOfAnotherYearBeforeItIsRight() throws Exception {
        // Given: the fact and its owner are of 2021
        tables.update("update fact set payload = replace(payload, '2021-03-02', '2022-03-02')");
        reconcile(Scope.ALL);
        assertThat(found()).containsExactly("PAYLOAD 370402 2021 370402 2022");
        // When
        reconcile(OF_2022);
        // Then
        assertThat(found()).containsExactly("PAYLOAD 370402 2021 370402 2022");
        assertThat(complete(SHIZHONG, 2021)).isFalse();
        // When
        tables.update("update fact set payload = replace(payload, '2022-03-02', '2021-03-02')");
        reconcile(OF_2022);
        // Then
        assertThat(found()).isEmpty();
    }

    @Test
    void shouldSayNothingWhileTheSourceIsBehind() throws Exception {
        // Given
        tables.update("update fact set business_year = 2022");
        reconcile(OF_2022);
        tables.update("update source_as_of set as_of = utc_timestamp(6) - interval 1 hour");
        owner.own(inspection("b", 1, XUECHENG, "乙", "2022-03-02"));
        // When
        assertThatThrownBy(() -> reconcile(OF_2022)).isInstanceOf(SourceBehind.class);
        // Then
        assertThat(found()).containsExactly("ELSEWHERE 370402 2021 370402 2022");
    }

    @Test
    void shouldCallEveryPlaceIncompleteWhereMoreDiffersThanCanBeNamed() throws Exception {
        // Given
        owner.own(many(SHIZHONG, "2021-03-02"));
        owner.own(many(XUECHENG, "2022-03-02"));
        // When
        reconcile(new Scope(RecordFamily.INSPECTION, null));
        // Then
        assertThat(complete(SHIZHONG, 2021)).isFalse();
        assertThat(complete(XUECHENG, 2022)).isFalse();
        assertThat(complete(XUECHENG, 2021)).isTrue();
        assertThat(tables.rows("select count(*) from reconciliation_difference where kind = 'UNOPENED'"))
                .doesNotContain("0");
    }

    @Test
    void shouldCallEveryPlaceIncompleteWhereMoreNumbersAreWrongThanCanBeNamed() throws Exception {
        // Given
        var wrong = "select code from division order by code limit " + MORE_THAN_ARE_NAMED;
        tables.update("insert into total (generation, division, period, indicator, dimension, value)"
                + " select 1, code, '2020', 'ENF.INSPECTIONS', '', 7 from (" + wrong + ") d");
        var unopened = tables.rows(wrong).subList(1000, MORE_THAN_ARE_NAMED);
        // When
        reconcile(new Scope(RecordFamily.INSPECTION, null));
        // Then
        assertThat(tables.rows("select kind, business_year, count(*) from reconciliation_difference"
                        + " group by kind, business_year order by kind"))
                .containsExactly("TOTAL 2020 1000", "UNOPENED 2020 100");
        assertThat(unopened).noneMatch(division -> complete(division, 2020));
        assertThat(complete(SHIZHONG, 2020)).isTrue();
        // When
        tables.update("delete from total where period = '2020'");
        reconcile(new Scope(RecordFamily.INSPECTION, null));
        // Then
        assertThat(found()).isEmpty();
    }

    /** A case may be in stock in any year after that of its filing, an inspection is of its year alone. */
    @Test
    void shouldCallLaterYearsIncompleteWhereALastingRecordDiffers() throws Exception {
        // Given
        owner.own(openCase("c", 1, XUECHENG, "2020-05-01"));
        owner.own(inspection("b", 1, XUECHENG, "乙", "2019-03-02"));
        // When
        reconcile(new Scope(RecordFamily.CASE, null));
        reconcile(new Scope(RecordFamily.INSPECTION, null));
        // Then
        assertThat(complete(XUECHENG, 2018)).isTrue();
        assertThat(complete(XUECHENG, 2019)).isFalse();
        assertThat(complete(XUECHENG, 2020)).isFalse();
        assertThat(complete(XUECHENG, 2022)).isFalse();
        assertThat(complete(SHIZHONG, 2022)).isTrue();
        // When
        count(openCase("c", 1, XUECHENG, "2020-05-01"));
        reconcile(new Scope(RecordFamily.CASE, null));
        // Then
        assertThat(complete(XUECHENG, 2020)).isTrue();
    }

    @Test
    void shouldNotResolveWhatItHadNoRoomToNameAgain() throws Exception {
        // Given
        owner.own(many(SHIZHONG, "2021-03-02"));
        reconcile(new Scope(RecordFamily.INSPECTION, null));
        int named = found().size();
        // When
        owner.own(many(XUECHENG, "2022-03-02"));
        reconcile(new Scope(RecordFamily.INSPECTION, null));
        // Then
        assertThat(complete(SHIZHONG, 2021)).isFalse();
        assertThat(complete(XUECHENG, 2022)).isFalse();
        assertThat(found()).hasSizeGreaterThanOrEqualTo(named);
        assertThat(tables.rows("select hex(record_id), business_year, count(*) from reconciliation_difference"
                        + " where resolved_at is null group by record_id, division, business_year having count(*) > 1"))
                .isEmpty();
        // When: all of it is here
        count(many(SHIZHONG, "2021-03-02"));
        count(many(XUECHENG, "2022-03-02"));
        reconcile(new Scope(RecordFamily.INSPECTION, null));
        // Then
        assertThat(found()).isEmpty();
    }

    private static InspectionState[] many(String division, String on) {
        return IntStream.range(0, MORE_THAN_ARE_NAMED)
                .mapToObj(n -> inspection(division + n, 1, division, "甲", on))
                .toArray(InspectionState[]::new);
    }

    private static void count(RecordState... states) throws SQLException {
        var received = Arrays.stream(states)
                .map(state -> Received.of(States.family(state), state, 1, new String(StateJson.write(state), UTF_8)))
                .toList();
        transactions.run(connection -> new Counting(divisions).countLive(connection, 1, received));
    }

    private void reconcile(Scope scope) throws SQLException {
        var id = UUID.randomUUID();
        var lease = new JobLease("reconciliation", id, Duration.ofMinutes(5));
        transactions.run(connection -> {
            assertThat(lease.acquire(connection)).isTrue();
            new ReconciliationTable(connection).begin(id, scope, "test");
        });
        var client = owner.client();
        var owners = Map.of("enforcement", client, "publicity", client, "report", client);
        var decoder = new PayloadDecoder(new EventDecoder(divisions::exists));
        try {
            new Reconciler(transactions, owners, new CaughtUp(transactions, Duration.ZERO), decoder, divisions)
                    .run(id, scope, lease);
        } finally {
            transactions.run(lease::release);
        }
    }

    private static List<String> found() throws SQLException {
        return tables.rows("select kind, division, business_year, other_division, other_year"
                + " from reconciliation_difference where resolved_at is null");
    }

    private static boolean complete(String division, int year) {
        return new AsOf(database, Clock.systemUTC(), Duration.ofMinutes(1))
                .of(new Moments(database).now(), new DivisionCode(division), year)
                .complete();
    }
}

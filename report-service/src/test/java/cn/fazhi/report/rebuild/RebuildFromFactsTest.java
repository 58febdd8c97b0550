package cn.fazhi.report.rebuild;

import static cn.fazhi.report.States.SHIZHONG;
import static cn.fazhi.report.States.XUECHENG;
import static cn.fazhi.report.States.ZAOZHUANG;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.outbox.StateJson;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.States;
import cn.fazhi.report.Tables;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What facts count for, derived anew: on the real database, and without a broker. */
class RebuildFromFactsTest {

    private static final Period YEAR = Period.year(2021);
    private static final long ENOUGH_MEMORY = 100_000;
    private static final List<RecordState> STATES = List.of(
            inspection("a", 1, SHIZHONG, "甲", "2021-03-02"),
            inspection("b", 2, XUECHENG, "甲", "2021-04-02"),
            recovery("c", 1, SHIZHONG, "2021-05-02", "1000.10", List.of("w1", "w2"), 0));

    private static ReportDatabase database;
    private static Tables tables;
    private static Transactions transactions;
    private static Divisions divisions;

    @BeforeAll
    static void migrate() {
        database = ReportDatabase.fresh("rebuild_facts");
        tables = new Tables(database);
        transactions = new Transactions(database);
        divisions = new Divisions(database);
        divisions.load();
    }

    @BeforeEach
    void empty() throws Exception {
        tables.empty();
    }

    @Test
    void shouldCountWhatANewDefinitionCountsAndKeepWhatThatChanged() throws Exception {
        // Given: counted when there was no such indicator yet
        count(STATES);
        for (var table : List.of("contribution", "total", "distinct_reference")) {
            tables.update("delete from " + table + " where indicator in ('ENF.INSPECTIONS', 'ENF.EMP_INSPECTED')");
        }
        // When
        rebuild(divisions::exists);
        // Then
        tables.assertSameAsCountedAlone(STATES);
        assertThat(tables.value("ENF.EMP_INSPECTED", ZAOZHUANG, YEAR)).isEqualByComparingTo("1");
        assertThat(tables.rows("select kind, subject, before_value, after_value from rebuild_difference"
                        + " where subject like '370400 %' and subject not like '%=%' order by subject"))
                .containsExactly(
                        "TOTAL 370400 2021 ENF.EMP_INSPECTED  0 1.00", "TOTAL 370400 2021 ENF.INSPECTIONS  0 2.00");
        assertThat(tables.rows("select state, source from rebuild")).containsExactly("DONE FACTS");
    }

    @Test
    void shouldSayWhatItIsAtAndHowFar() throws Exception {
        // Given
        var states = new ArrayList<RecordState>();
        for (int n = 0; n < 4500; n++) {
            states.add(inspection("many" + n, 1, SHIZHONG, "甲", "2021-03-02"));
        }
        count(states);
        // When
        var said = new LinkedHashSet<String>();
        var derived = new AtomicInteger();
        rebuild(_ -> derived.getAndIncrement() % 500 != 0 || said.addAll(progress()) || true);
        // Then
        assertThat(said).containsExactly("DERIVING 0 4500", "DERIVING 2000 4500", "DERIVING 4000 4500");
        assertThat(progress()).containsExactly("EXCHANGING 4500 4500");
    }

    private static List<String> progress() {
        try {
            return tables.rows("select phase, facts, facts_expected from rebuild");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void shouldFailAndNameAFactThatCannotBeDerived() throws Exception {
        // Given
        count(STATES);
        tables.update("update fact set payload = '{}' where record_id = unhex('" + hex("b") + "')");
        // When, Then
        assertThatThrownBy(() -> rebuild(divisions::exists))
                .isInstanceOf(FactUnreadable.class)
                .hasMessageStartingWith("INSPECTION " + States.id("b") + " cannot be derived: ");
        assertThat(tables.rows("select live from counting_generation")).containsExactly("1");
        assertThat(tables.value("ENF.INSPECTIONS", ZAOZHUANG, YEAR)).isEqualByComparingTo("2");
    }

    @Test
    void shouldCatchUpWithWhatIsCountedWhileItDerives() throws Exception {
        // Given
        count(STATES);
        var corrected = inspection("a", 2, XUECHENG, "乙", "2022-03-02");
        var late = inspection("d", 1, SHIZHONG, "丙", "2021-06-01");
        // When
        rebuild(onceItDerives(() -> {
            count(List.of(corrected, late));
            return null;
        }));
        // Then
        tables.assertSameAsCountedAlone(List.of(corrected, STATES.get(1), STATES.get(2), late));
        assertThat(tables.rows("select differences from rebuild")).containsExactly("0");
    }

    @Test
    void shouldForgetWhatARepairTakesAwayWhileItDerives() throws Exception {
        // Given
        count(STATES);
        // When
        rebuild(onceItDerives(() -> {
            tables.update("delete from fact where record_id = unhex('" + hex("b") + "')");
            return null;
        }));
        // Then
        assertThat(tables.value("ENF.INSPECTIONS", ZAOZHUANG, YEAR)).isEqualByComparingTo("1");
        tables.assertSameAsCountedAlone(List.of(STATES.get(0), STATES.get(2)));
    }

    @Test
    void shouldTakeOverAPayloadThatIsPutRightWhileItDerives() throws Exception {
        // Given
        count(STATES);
        payloadOfB("ROUTINE", "CAMPAIGN");
        // When
        rebuild(onceItDerives(() -> {
            payloadOfB("CAMPAIGN", "ROUTINE");
            return null;
        }));
        // Then
        tables.assertSameAsCountedAlone(STATES);
        assertThat(tables.rows("select differences from rebuild")).containsExactly("0");
    }

    @Test
    void shouldTakeOverAPayloadThatDiffersInNothingButCase() throws Exception {
        // Given
        count(STATES);
        payloadOfB("\"A\"", "\"a\"");
        // When
        rebuild(onceItDerives(() -> {
            payloadOfB("\"a\"", "\"A\"");
            return null;
        }));
        // Then
        assertThat(tables.rows("select f.payload from fact f join counting_generation g on g.live = f.generation"
                        + " where f.record_id = unhex('" + hex("b") + "')"))
                .singleElement()
                .asString()
                .contains("\"A\"")
                .doesNotContain("\"a\"");
    }

    private static void payloadOfB(String kind, String other) throws SQLException {
        tables.update("update fact set payload = replace(payload, '" + kind + "', '" + other
                + "') where record_id = unhex('" + hex("b") + "')");
    }

    @Test
    void shouldStillBelieveTheOwnerOfWhatIsToBeHeardAgain() throws Exception {
        // Given: a repair has asked for it, and its payload is what is wrong
        count(STATES);
        tables.update("update fact set revision = 0, payload = replace(payload, '1000.10', '9.99')"
                + " where record_id = unhex('" + hex("c") + "')");
        rebuild(divisions::exists);
        assertThat(tables.rows("select f.revision from fact f join counting_generation g on g.live = f.generation"
                        + " where f.record_id = unhex('" + hex("c") + "')"))
                .containsExactly("0");
        // When
        count(List.of(STATES.get(2)));
        // Then
        tables.assertSameAsCountedAlone(STATES);
    }

    private static Predicate<DivisionCode> onceItDerives(Callable<Void> happens) {
        var left = new ArrayList<>(List.of(happens));
        return division -> {
            try {
                if (!left.isEmpty()) {
                    left.removeFirst().call();
                }
                return true;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static void count(Collection<? extends RecordState> states) throws SQLException {
        transactions.run(connection -> new Counting(divisions)
                .countLive(
                        connection,
                        Generation.holdLive(connection),
                        states.stream().map(RebuildFromFactsTest::received).toList()));
    }

    private static Received received(RecordState state) {
        return Received.of(States.family(state), state, 1, new String(StateJson.write(state), UTF_8));
    }

    private static void rebuild(Predicate<DivisionCode> divisionExists) throws SQLException {
        var id = UUID.randomUUID();
        var lease = new JobLease("rebuild", id, Duration.ofMinutes(5));
        var begun = transactions.call(connection -> {
            lease.acquire(connection);
            int generation = new RebuildTable(connection).begin(id, Source.FACTS, "test");
            return new RebuildRequested(id, generation, Source.FACTS, lease);
        });
        try {
            new RebuildParts(transactions, new Counting(divisions), divisions, new EventDecoder(divisionExists))
                    .fromFacts(begun, ENOUGH_MEMORY)
                    .run();
        } finally {
            transactions.run(lease::release);
        }
    }

    private static String hex(String name) {
        return States.id(name).toString().replace("-", "");
    }
}

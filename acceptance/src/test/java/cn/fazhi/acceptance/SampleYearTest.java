package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.localstack.Service;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample year, fed by the launcher through the public APIs, becomes the published figures of 2021. */
@ExtendWith(SuiteStarted.class)
class SampleYearTest {

    private static final String SHIZHONG = "370402";
    private static final Map<String, String> PUBLISHED = Map.ofEntries(
            Map.entry("ENF.EMP_INSPECTED", "90"),
            Map.entry("ENF.CLOSED", "3"),
            Map.entry("WAGE.WORKERS", "106"),
            Map.entry("WAGE.AMOUNT", "1890000.00"),
            Map.entry("WAGE.AVG", "17830.19"),
            Map.entry("WAGE.PROJECTS", "37"),
            Map.entry("WAGE.MIGRANTS", "8951"),
            Map.entry("WAGE.REALNAME", "100.00"),
            Map.entry("WAGE.ACCOUNT", "100.00"),
            Map.entry("LIT.RECON", "1"),
            Map.entry("LIT.UPHELD", "100.00"),
            Map.entry("LIT.CORRECT", "0.00"),
            Map.entry("LIT.SUIT", "4"),
            Map.entry("LIT.WIN", "100.00"),
            Map.entry("LIT.LOSS", "0.00"),
            Map.entry("GOV.DECISION", "1"),
            Map.entry("GOV.CONSULT", "100.00"),
            Map.entry("GOV.MEETING", "5"),
            Map.entry("GOV.ADVISER", "1"),
            Map.entry("GOV.STAFF", "1"),
            Map.entry("GOV.LEADER", "1"),
            Map.entry("GOV.SYSTEMS", "3"),
            Map.entry("GOV.SHORT", "2"),
            Map.entry("GOV.PLAN", "3"),
            Map.entry("PUB.DISCLOSED", "223"),
            Map.entry("PUB.LAWS", "6"),
            Map.entry("PUB.TEAM", "19"),
            Map.entry("PUB.ENTERPRISES", "192"),
            Map.entry("PUB.MATERIALS", "3050"),
            Map.entry("PUB.TRAINING", "3"),
            Map.entry("PUB.COMPILED", "3"));

    private static final List<String> EQUAL =
            List.of("31 of 31 figures", "27 of 27 of these figures in the draft equal the counted ones");

    private static RunningSuite suite;
    private static Api report;

    @BeforeAll
    static void feed() {
        suite = SuiteStarted.suite();
        report = new Api(suite.address(Service.REPORT), suite.token(SHIZHONG, "viewer"));
        assertThat(SuiteStarted.demo().output()).contains(EQUAL);
    }

    @Test
    void shouldGiveThePublishedFigures() throws IOException {
        // When
        var figures = Figures.of(report, SHIZHONG, 2021);
        // Then
        PUBLISHED.forEach(
                (code, value) -> assertThat(figures.get(code)).as(code).isEqualTo(new BigDecimal(value)));
        assertThat(figures.get("ENF.INSPECTIONS")).isEqualByComparingTo("130");
    }

    @Test
    void shouldGiveTheSameFiguresToEveryLevelAbove() throws IOException {
        // Given
        var province = new Api(suite.address(Service.REPORT), suite.token("370000", "viewer"));
        // When
        var figures = Figures.of(province, "370400", 2021);
        // Then
        PUBLISHED.forEach(
                (code, value) -> assertThat(figures.get(code)).as(code).isEqualTo(new BigDecimal(value)));
    }

    @Test
    void shouldChangeNothingWhenFedTwice() throws IOException {
        // When
        var again = suite.run("demo");
        // Then
        assertThat(again.exitCode()).as(again.output()).isZero();
        assertThat(again.output()).contains(EQUAL);
        var figures = Figures.of(report, SHIZHONG, 2021);
        PUBLISHED.forEach(
                (code, value) -> assertThat(figures.get(code)).as(code).isEqualTo(new BigDecimal(value)));
    }

    @Test
    void shouldOpenEveryFigureDownToRecordsThatAddUpToIt() throws IOException {
        // Given
        var evidence = new EvidenceReader(suite, SHIZHONG);
        for (var published : PUBLISHED.entrySet()) {
            // When
            var figure = evidence.open(published.getKey(), 2021);
            // Then
            assertThat(figure).as(published.getKey()).isEqualByComparingTo(published.getValue());
        }
        var inspector = new Api(suite.address(Service.ENFORCEMENT), suite.token(SHIZHONG, "inspector"));
        assertThat(evidence.recordsOf("ENF.EMP_INSPECTED")).hasSize(130);
        for (var inspection : evidence.recordsOf("ENF.EMP_INSPECTED")) {
            assertThat(inspector.get("/v1/inspections/" + inspection).text("status"))
                    .isEqualTo("COMPLETED");
        }
        assertThat(evidence.recordsOf("PUB.DISCLOSED")).hasSize(223);
        assertThat(evidence.indicators())
                .hasSize(30)
                .contains("GOV.CONSULTED", "LIT.SUIT_CONCLUDED", "WAGE.ACCOUNT_DUE");
    }
}

package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.localstack.Service;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample year, fed by the launcher through the public APIs, becomes the published figures of 2021. */
@ExtendWith(SuiteStarted.class)
class SampleYearTest {

    private static final String SHIZHONG = "370402";
    private static final Map<String, String> PUBLISHED = Map.of(
            "ENF.EMP_INSPECTED", "90",
            "WAGE.WORKERS", "106",
            "WAGE.AMOUNT", "1890000.00",
            "WAGE.AVG", "17830.19",
            "PUB.DISCLOSED", "223",
            "GOV.MEETING", "5",
            "GOV.DECISION", "1",
            "GOV.CONSULT", "100.00");

    private static RunningSuite suite;
    private static Api report;

    @BeforeAll
    static void feed() {
        suite = SuiteStarted.suite();
        report = new Api(suite.address(Service.REPORT), suite.token(SHIZHONG, "viewer"));
        var demo = suite.run("demo");
        assertThat(demo.exitCode()).as(demo.output()).isZero();
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
        var again = suite.run("sample");
        // Then
        assertThat(again.exitCode()).as(again.output()).isZero();
        var figures = Figures.of(report, SHIZHONG, 2021);
        PUBLISHED.forEach(
                (code, value) -> assertThat(figures.get(code)).as(code).isEqualTo(new BigDecimal(value)));
    }

    @Test
    void shouldOpenAFigureDownToRecordsThatAddUpToIt() throws IOException {
        // Given
        var inspector = new Api(suite.address(Service.ENFORCEMENT), suite.token(SHIZHONG, "inspector"));
        var evidence = "/v1/yearly-indicators/ENF.EMP_INSPECTED/evidence?division=370402&year=2021&limit=50";
        var counted = BigDecimal.ZERO;
        int records = 0;
        String after = null;
        do {
            // When
            var page = report.get(after == null ? evidence : evidence + "&after=" + after)
                    .body();
            // Then
            for (var item : page.get("items")) {
                counted = counted.add(new BigDecimal(item.get("counts").asText()));
                records++;
                if (records % 40 == 1) {
                    assertThat(inspector.get(item.get("path").asText()).text("status"))
                            .isEqualTo("COMPLETED");
                }
            }
            after = page.get("next").isNull() ? null : page.get("next").asText();
        } while (after != null);
        assertThat(records).isEqualTo(130);
        assertThat(counted).isEqualByComparingTo("90");
    }
}

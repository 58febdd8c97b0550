package cn.fazhi.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.report.counting.Measure;
import cn.fazhi.report.figuretext.Quantity;
import cn.fazhi.report.indicator.RecordedFigure;
import cn.fazhi.report.reading.text.PublishedReport;
import cn.fazhi.report.reading.text.ReadFigure;
import cn.fazhi.report.reading.text.ReportReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    /** Indicators and what the records of 2021 come to. */
    private static final Map<String, String> SAMPLE_YEAR = Map.ofEntries(
            Map.entry("ENF.EMP_INSPECTED", "90"),
            Map.entry("ENF.CLOSED", "3"),
            Map.entry("WAGE.WORKERS", "106"),
            Map.entry("WAGE.AMOUNT", "1890000.00"),
            Map.entry("WAGE.PROJECTS", "37"),
            Map.entry("WAGE.MIGRANTS", "8951"),
            Map.entry("WAGE.REALNAME", "100.00"),
            Map.entry("WAGE.ACCOUNT", "100.00"),
            Map.entry("LIT.RECON", "1"),
            Map.entry("LIT.UPHELD", "100.00"),
            Map.entry("LIT.SUIT", "4"),
            Map.entry("LIT.WIN", "100.00"),
            Map.entry("GOV.DECISION", "1"),
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

    @Test
    void shouldAgreeOnAll27PublishedFigures() {
        assertThat(compared(PublishedReport.text()))
                .hasSize(27)
                .allSatisfy((indicator, comparison) ->
                        assertThat(comparison).as(indicator).isEqualTo(Comparison.AGREES));
    }

    @ParameterizedTest
    @CsvSource({
        "90家, 91家, ENF.EMP_INSPECTED",
        "结案3起, 结案4起, ENF.CLOSED",
        "189万元, 188万元, WAGE.AMOUNT",
        "106人, 107人, WAGE.WORKERS",
        "8951名, 8950名, WAGE.MIGRANTS",
        "220余条, 230余条, PUB.DISCLOSED",
        "190余家, 180余家, PUB.ENTERPRISES",
        "3000余份, 4000余份, PUB.MATERIALS",
        "先后5次, 先后6次, GOV.MEETING",
        "案件4起, 案件5起, LIT.SUIT",
        "19名, 18名, PUB.TEAM",
    })
    void shouldFindTheOneFigureThatWasChanged(String published, String changed, String indicator) {
        var compared = compared(PublishedReport.text().replace(published, changed));

        assertThat(compared).hasSize(27).containsEntry(indicator, Comparison.DIFFERS);
        assertThat(compared.values()).containsOnlyOnce(Comparison.DIFFERS);
    }

    @Test
    void shouldTellNoRecordsFromOtherRecords() {
        var published = Quantity.exactly(90);

        assertThat(compared(published, Optional.empty())).isEqualTo(Comparison.NO_RECORDS);
        assertThat(compared(published, recorded("0"))).isEqualTo(Comparison.NO_RECORDS);
        assertThat(compared(published, recorded("89"))).isEqualTo(Comparison.DIFFERS);
        assertThat(compared(Quantity.exactly(0), recorded("0"))).isEqualTo(Comparison.AGREES);
        assertThat(compared(Quantity.exactly(0), Optional.of(rate(null)))).isEqualTo(Comparison.NO_RECORDS);
        assertThat(compared(published, Optional.of(rate(BigDecimal.ZERO)))).isEqualTo(Comparison.DIFFERS);
    }

    @Test
    void shouldDifferFromRecordsThatComeToZero() {
        assertThat(Comparison.of(Quantity.exactly(1), recorded("0"), true)).isEqualTo(Comparison.DIFFERS);
        assertThat(Comparison.of(Quantity.exactly(0), recorded("0"), true)).isEqualTo(Comparison.AGREES);
    }

    private static Comparison compared(Quantity published, Optional<RecordedFigure> recorded) {
        return Comparison.of(
                published, recorded, recorded.filter(RecordedFigure::hasRecords).isPresent());
    }

    private static Map<String, Comparison> compared(String text) {
        List<ReadFigure> read = ReportReader.read(text).figures();
        return read.stream()
                .filter(figure -> figure.indicator() != null)
                .collect(java.util.stream.Collectors.toMap(
                        ReadFigure::indicator,
                        figure -> compared(figure.quantity(), recorded(SAMPLE_YEAR.get(figure.indicator())))));
    }

    private static Optional<RecordedFigure> recorded(String value) {
        return Optional.of(new RecordedFigure("A", "甲", "家", Measure.COUNT, new BigDecimal(value), null, null));
    }

    private static RecordedFigure rate(BigDecimal value) {
        return new RecordedFigure("A", "甲率", "%", Measure.RATE, value, null, null);
    }
}

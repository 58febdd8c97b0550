package cn.fazhi.report.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of counties that order and word theirs in other ways. */
class OtherCountiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"county-a", "county-b", "county-c"})
    void shouldReadEveryFigureOfAnotherWording(String county) throws IOException {
        var read = ReportReader.read(resource(county + ".txt"));

        assertThat(read.figures())
                .extracting(ReadFigures::line)
                .containsExactlyElementsOf(resource(county + ".figures").lines().toList());
    }

    @Test
    void shouldSayWhereEachFigureStands() throws IOException {
        var text = resource("county-b.txt");

        assertThat(ReportReader.read(text).figures())
                .allSatisfy(
                        figure -> assertThat(text.substring(figure.offset())).startsWith(figure.text()));
    }

    @Test
    void shouldReadMetadataInAnyOrderAndSpelling() throws IOException {
        assertThat(ReportReader.read(resource("county-a.txt")).metadata())
                .isEqualTo(new Metadata(
                        "410305/2022-00117",
                        "政务公开",
                        "河阳区人力资源和社会保障局",
                        LocalDate.of(2022, 1, 20),
                        "河人社〔2022〕6号",
                        LocalDate.of(2022, 1, 25),
                        "河阳区人力资源和社会保障局关于2021年度法治政府建设情况的报告",
                        "有效"));
        assertThat(ReportReader.read(resource("county-b.txt")).metadata())
                .isEqualTo(new Metadata(
                        "522201/2023-00345",
                        "法治",
                        "云溪县人社局",
                        LocalDate.of(2023, 3, 1),
                        null,
                        LocalDate.of(2023, 3, 20),
                        "云溪县人社局二〇二二年度法治建设工作总结报告",
                        null));
    }

    @Test
    void shouldKnowTheSectionsInWhateverOrder() throws IOException {
        assertThat(ReportReader.read(resource("county-b.txt")).sections())
                .extracting(ReadSection::role)
                .containsExactly(
                        SectionRole.MEASURES, SectionRole.ARRANGEMENTS, SectionRole.SHORTCOMINGS, SectionRole.LEADERS);
    }

    private static String resource(String name) throws IOException {
        try (var stream = OtherCountiesTest.class.getResourceAsStream("/reading/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

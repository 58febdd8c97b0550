package cn.fazhi.report.figuretext;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWriterTest {

    @ParameterizedTest
    @CsvSource({
        "1890000.00, 189万元",
        "1895000.00, 189.5万元",
        "1890100.00, 189.01万元",
        "1890400.50, 1890400.50元",
        "1890001.00, 1890001元",
        "9000.00, 9000元",
        "120000000, 12000万元",
        "17830.1887, 17830.1887元",
        "178.5000, 178.50元",
    })
    void shouldWriteMoneyInWanOnlyWhereThatIsExact(BigDecimal yuan, String text) {
        assertThat(FigureWriter.money(yuan)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1890400.50, 约189万元",
        "1895000.00, 约190万元",
        "1890000.00, 189万元",
        "4000.00, 4000元",
        "4000.1234, 4000.1234元"
    })
    void shouldSayThatMoneyIsRounded(BigDecimal yuan, String text) {
        assertThat(FigureWriter.moneyRounded(yuan)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"223, 220余", "192, 190余", "3050, 3000余", "220, 220", "99, 99", "8951, 8900余", "5, 5"})
    void shouldFloorToTwoDigitsAndSayThatThereIsMore(BigDecimal value, String text) {
        assertThat(FigureWriter.over(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"100.00, 100%", "98.50, 98.5%", "0.00, 0%"})
    void shouldWritePercentWithoutZerosThatSayNothing(BigDecimal value, String text) {
        assertThat(FigureWriter.percent(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 两家",
        "10, 十家",
        "12, 十二家",
        "20, 二十家",
        "206, 二百零六家",
        "3050, 三千零五十家",
        "10030, 一万零三十家",
        "100000, 十万家",
        "100000005, 一亿零五家",
    })
    void shouldWriteNumerals(long value, String text) {
        assertThat(FigureWriter.numerals(value, "家")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 19, 37, 106, 220, 1005, 8951, 30_500, 1_890_000, 100_000_005})
    void shouldReadWhatItWrites(long value) {
        assertThat(FigureReader.read(FigureWriter.numerals(value, "家")))
                .singleElement()
                .satisfies(figure ->
                        assertThat(figure.quantity().value()).isEqualByComparingTo(BigDecimal.valueOf(value)));
    }
}

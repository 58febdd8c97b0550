package cn.fazhi.report.figuretext;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8951      | 8951      | 1
            8,951     | 8951      | 1
            ８，９５１ | 8951      | 1
            98.5      | 98.5      | 0.1
            ３．２万   | 32000     | 1000
            189万     | 1890000   | 10000
            两        | 2         | 1
            十        | 10        | 1
            十五      | 15        | 1
            二十      | 20        | 1
            一百零五  | 105       | 1
            两百五    | 250       | 1
            三百      | 300       | 1
            三千零五十 | 3050     | 1
            三万五    | 35000     | 1
            三万五千  | 35000     | 1
            一万零三十 | 10030    | 1
            一亿二千万 | 120000000 | 10000
            一万亿    | 1000000000000 | 100000000
            二〇二一  | 2021      | 1
            九十八点五 | 98.5     | 0.1
            贰拾叁    | 23        | 1
            零        | 0         | 1
            """)
    void shouldReadWhatIsWritten(String text, BigDecimal value, BigDecimal precision) {
        assertThat(Numeral.parse(text)).hasValueSatisfying(numeral -> {
            assertThat(numeral.value()).isEqualByComparingTo(value);
            assertThat(numeral.precision()).isEqualByComparingTo(precision);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "两三", "3.", "三点", "家", "1.2.3"})
    void shouldReadNoNumberFromWhatIsNone(String text) {
        assertThat(Numeral.parse(text)).isEmpty();
    }
}

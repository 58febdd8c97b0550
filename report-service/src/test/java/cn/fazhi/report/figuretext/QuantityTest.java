package cn.fazhi.report.figuretext;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "90家, 90, true",
        "90家, 91, false",
        "220余条, 220, false",
        "220余条, 221, true",
        "220余条, 223, true",
        "220余条, 229, true",
        "220余条, 230, false",
        "190余家, 192, true",
        "190余家, 200, false",
        "3000余份, 3050, true",
        "3000余份, 3999, true",
        "3000余份, 4000, false",
        "三千余份, 3050, true",
        "超过200人, 200, false",
        "超过200人, 201, true",
        "不少于3次, 3, true",
        "不少于3次, 30, true",
        "不少于3次, 2, false",
        "3次以上, 3, true",
        "近200家, 199, true",
        "近200家, 200, false",
        "近200家, 100, false",
        "约200家, 250, true",
        "约200家, 151, true",
        "约200家, 149, false",
        "189万元, 1890000.00, true",
        "189万元, 1894999.99, true",
        "189万元, 1895000.00, false",
        "189.5万元, 1895000, true",
        "189.5万元, 1890000, false",
        "1890000元, 1890000.40, true",
        "98.5%, 98.46, true",
        "98.5%, 98.44, false",
        "100%, 99.99, false",
        "100%, 100.00, true",
        "0%, 0.01, false",
    })
    void shouldAgreeOnlyWithWhatWasSaid(String text, BigDecimal known, boolean agrees) {
        var published = FigureReader.read(text).getFirst().quantity();

        assertThat(published.agreesWith(known)).isEqualTo(agrees);
    }
}

package cn.fazhi.publicity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.fazhi.identity.DivisionCode;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, 370402/2022-00001",
        "29, 370402/2022-00029",
        "99999, 370402/2022-99999",
        "100000, 370402/2022-100000",
        "999999, 370402/2022-999999"
    })
    void shouldHaveFiveDigitsAndSixFromAHundredThousandOn(int number, String expected) {
        assertThat(IndexNumber.of(new DivisionCode("370402"), Year.of(2022), number))
                .hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "370402/2022-0029",
                "370402/2022-000029",
                "37040/2022-00029",
                "370402-2022-00029",
                "370402/22-00029",
                "370402/2022-1000000"
            })
    void shouldRefuseAnotherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IndexNumber(text));
    }

    @Test
    void shouldTakeTheNumbersOfOtherIssuers() {
        assertThat(new IndexNumber("11370402004330000X/2022-00029").value()).isEqualTo("11370402004330000X/2022-00029");
    }
}

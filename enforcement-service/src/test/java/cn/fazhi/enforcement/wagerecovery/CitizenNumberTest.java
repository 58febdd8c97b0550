package cn.fazhi.enforcement.wagerecovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTest {

    @Test
    void shouldTakeANumberWhoseCheckCharacterFits() {
        assertThat(new CitizenNumber("11010519491231002X").value()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1101051949123100",
                "110105491231002",
                "110105194912310021",
                "11010519491231002x",
                "110105194912310X2X",
                "11010519490231002X",
                "11010519491331002X",
                "01010519491231002X",
                "１10105194912310２X"
            })
    void shouldRefuseWhatIsNoNumberAndNeverRepeatIt(String text) {
        assertThatExceptionOfType(CitizenNumberInvalid.class)
                .isThrownBy(() -> new CitizenNumber(text))
                .matches(refusal -> refusal.status() == 422)
                .matches(refusal -> refusal.arguments().isEmpty())
                .withMessage("citizen-number-invalid []");
    }

    @Test
    void shouldShowItselfMaskedAsTextAndAsJson() throws JsonProcessingException {
        var number = new CitizenNumber("11010519491231002X");

        assertThat(number.masked()).isEqualTo("110105********002X");
        assertThat(number).hasToString("110105********002X");
        assertThat(new ObjectMapper().writeValueAsString(number)).isEqualTo("\"110105********002X\"");
    }
}

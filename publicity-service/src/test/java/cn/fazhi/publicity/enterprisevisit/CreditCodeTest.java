package cn.fazhi.publicity.enterprisevisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"11150000011512968L", "91350100M000100Y43", "91370402MA3C12345M"})
    void shouldTakeACodeWhoseCheckCharacterFits(String code) {
        assertThat(new CreditCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "11150000011512968",
                "11150000011512968LL",
                "111500000115129680",
                "11150000011512969L",
                "11510000011512968L",
                "11150000011512968l",
                "1115000001151296IL",
                " 1150000011512968L",
                "１1150000011512968L"
            })
    void shouldRefuseWhatIsNoCode(String code) {
        assertThatExceptionOfType(CreditCodeInvalid.class)
                .isThrownBy(() -> new CreditCode(code))
                .matches(refusal -> refusal.status() == 422 && refusal.slug().equals("credit-code-invalid"));
    }

    @Test
    void shouldRefuseEveryOtherCheckCharacter() {
        var body = "11150000011512968";
        var accepted = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(character -> body + (char) character)
                .filter(CreditCodeTest::isTaken)
                .toList();

        assertThat(accepted).containsExactly(body + "L");
    }

    private static boolean isTaken(String code) {
        try {
            new CreditCode(code);
            return true;
        } catch (CreditCodeInvalid e) {
            return false;
        }
    }
}

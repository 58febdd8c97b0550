package cn.fazhi.enforcement.wagerecovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, 0.01",
        "1890000, 1890000.00",
        "1.5, 1.50",
        "1.500, 1.50",
        "1E+3, 1000.00",
        "1E+12, 1000000000000.00"
    })
    void shouldHaveTwoPlaces(String given, String yuan) {
        assertThat(Money.of(given).yuan()).hasToString(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0.00", "-1", "0.009", "0.001", "1.005", "1000000000000.01", "1E+999999999", "1E-999999999"
            })
    void shouldRefuseWhatIsNoAmountOfMoney(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal(given)));
    }
}

package cn.fazhi.localstack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void shouldCheckACreditCodeByTheStandardsExample() {
        assertThat(Numbers.creditCheck("11150000011512968")).isEqualTo('L');
    }

    @Test
    void shouldCheckACitizenNumberByTheStandardsExample() {
        assertThat(Numbers.citizenCheck("11010519491231002")).isEqualTo('X');
    }

    @Test
    void shouldInventAPersonWhoseSequenceIsGivenToNobody() {
        assertThat(Numbers.citizenNumber("370402", LocalDate.of(1968, 3, 1)))
                .startsWith("37040219680301000")
                .hasSize(18);
    }
}

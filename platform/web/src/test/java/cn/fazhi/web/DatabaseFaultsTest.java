package cn.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseFaultsTest {

    @Test
    void shouldCallALockTimeoutAndADeadlockBusy() {
        assertThat(slugOf("Lock wait timeout exceeded", "40001", 1205)).contains("busy");
        assertThat(slugOf("Deadlock found", "40001", 1213)).contains("busy");
    }

    @Test
    void shouldCallALostConnectionUnavailable() {
        assertThat(slugOf("Communications link failure", "08S01", 0)).contains("unavailable");
        assertThat(slugOf("Acquisition timeout while waiting for new connection", null, 0))
                .contains("unavailable");
    }

    @Test
    void shouldFindTheRuleBehindAUniqueConstraintOnBothDatabases() {
        assertThat(slugOf("Duplicate entry 'x' for key 'employer.uq_employer_credit_code'", "23000", 1062))
                .contains("credit-code-taken");
        assertThat(slugOf("Duplicate entry 'x' for key 'uq_employer_credit_code'", "23000", 1062))
                .contains("credit-code-taken");
    }

    @Test
    void shouldLeaveEveryOtherErrorToUs() {
        assertThat(slugOf("Duplicate entry 'x' for key 'PRIMARY'", "23000", 1062))
                .isEmpty();
        assertThat(slugOf("You have an error in your SQL syntax", "42000", 1064))
                .isEmpty();
    }

    private static Optional<String> slugOf(String message, String state, int code) {
        return DatabaseFaults.of(
                        new SQLException(message, state, code),
                        constraint -> constraint.equals("uq_employer_credit_code")
                                ? Optional.of("credit-code-taken")
                                : Optional.empty())
                .map(Refusal::slug);
    }
}

package cn.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final Explanation explanation = new Explanation(_ -> Optional.empty());

    @Test
    void shouldFindTheLostConnectionBehindATransactionThatCouldNotCommit() {
        var lost = new RollbackException("ARJUNA016053: Could not commit transaction.");
        lost.addSuppressed(new XAException(XAException.XAER_RMFAIL));
        lost.getSuppressed()[0].initCause(new SQLException("Communications link failure", "08S01"));

        assertThat(slugOf(new IllegalStateException(lost))).contains("unavailable");
    }

    @Test
    void shouldCallATransactionThatCouldNotCommitUnavailableWhenNobodySaysWhy() {
        assertThat(slugOf(new RollbackException("ARJUNA016053: Could not commit transaction.")))
                .contains("unavailable");
        assertThat(slugOf(new SQLException("Exception in association of connection to existing transaction")))
                .contains("unavailable");
    }

    @Test
    void shouldNotExcuseAMistakeOfOursThatPreventedTheCommit() {
        var prevented = new RollbackException("ARJUNA016053: Could not commit transaction.");
        prevented.initCause(new NullPointerException());

        assertThat(slugOf(prevented)).isEmpty();
        assertThat(slugOf(new IOException("no space left on device"))).isEmpty();
    }

    private Optional<String> slugOf(Throwable thrown) {
        return explanation.of(thrown).map(Refusal::slug);
    }
}

package cn.fazhi.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {

    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int SERVER_GONE = 2006;

    @ParameterizedTest
    @ValueSource(ints = {DEADLOCK, LOCK_WAIT_TIMEOUT})
    void shouldTellOfABatchThatMeetsOthersAgainAndAgain(int code) throws Exception {
        assertThat(warnings(code, 2)).isZero();
        assertThat(warnings(code, 3)).isEqualTo(1);
    }

    @Test
    void shouldTellAtOnceOfADatabaseThatIsAway() throws Exception {
        assertThat(warnings(SERVER_GONE, 1)).isEqualTo(1);
    }

    private static long warnings(int code, int failures) throws InterruptedException {
        var told = new ArrayList<LogRecord>();
        var handler = into(told);
        var log = Logger.getLogger(Backoff.class.getName());
        log.addHandler(handler);
        try {
            var tries = new AtomicInteger();
            new Backoff().untilDone(() -> {
                if (tries.incrementAndGet() <= failures) {
                    throw new SQLException("refused", "40001", code);
                }
            });
            assertThat(tries).hasValue(failures + 1);
        } finally {
            log.removeHandler(handler);
        }
        return told.stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .count();
    }

    private static Handler into(List<LogRecord> told) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                told.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}

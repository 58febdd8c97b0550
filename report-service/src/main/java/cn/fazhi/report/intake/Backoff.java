package cn.fazhi.report.intake;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Tries again until it works, waiting longer each time up to a few seconds, with some chance in it. */
final class Backoff {

    /** Work in one transaction of its own. */
    interface Attempt {
        void run() throws SQLException;
    }

    private static final Logger LOG = Logger.getLogger(Backoff.class);
    private static final Duration FIRST = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    /** Who met another once or twice has only waited; who does again and again is kept from counting. */
    private static final int MEETINGS = 2;

    void untilDone(Attempt attempt) throws InterruptedException {
        var wait = FIRST;
        for (int tries = 1; ; tries++) {
            try {
                attempt.run();
                return;
            } catch (SQLException e) {
                report(e, tries);
            } catch (RuntimeException e) {
                report(e, tries);
            }
            Thread.sleep(wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() + 1)));
            wait = wait.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : wait.multipliedBy(2);
        }
    }

    /** A fault of our own: giving up would end the channel for good, going on keeps all of it for a mended program. */
    private static void report(RuntimeException e, int tries) {
        if (tries == 1) {
            LOG.error("intakeStands: a batch cannot be counted and is tried again until it can", e);
        }
    }

    private static void report(SQLException e, int tries) {
        boolean metAnother = e.getErrorCode() == DEADLOCK || e.getErrorCode() == LOCK_WAIT_TIMEOUT;
        if (metAnother && tries <= MEETINGS) {
            LOG.debugf("intakeRetry tries=%d code=%d", tries, e.getErrorCode());
        } else {
            LOG.warnf(
                    "intakeRetry tries=%d code=%d state=%s message=%s",
                    tries, e.getErrorCode(), e.getSQLState(), e.getMessage());
        }
    }
}

package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the suite once for all test classes, feeds it once, and ends it after the last. */
final class SuiteStarted implements BeforeAllCallback {

    private static RunningSuite suite;
    private static RunningSuite.Outcome demo;

    static RunningSuite suite() {
        return suite;
    }

    /** {@code ./fazhi demo}, which feeds the sample year, once for all test classes. */
    static synchronized RunningSuite.Outcome demo() {
        if (demo == null) {
            demo = suite.run("demo");
        }
        assertThat(demo.exitCode()).as(demo.output()).isZero();
        return demo;
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) throws IOException, SQLException {
        if (suite != null) {
            return;
        }
        suite = RunningSuite.empty();
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SuiteStarted.class))
                .put("end", (AutoCloseable) () -> suite.run("down"));
        var up = suite.run("up");
        if (up.exitCode() != 0) {
            throw new IllegalStateException(up.output());
        }
    }
}

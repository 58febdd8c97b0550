package cn.fazhi.acceptance;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the suite once for all test classes and ends it after the last. */
final class SuiteStarted implements BeforeAllCallback {

    private static RunningSuite suite;

    static RunningSuite suite() {
        return suite;
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

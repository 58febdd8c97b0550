package cn.fazhi.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool in one respect: a connection that comes back has auto-commit switched on again, which commits what is open. */
public final class PooledDatabase {

    private PooledDatabase() {}

    public static DataSource of(ReportDatabase database) {
        return of(database, "no statement contains this");
    }

    /** @param fatal a statement with this in it meets an error of the virtual machine */
    public static DataSource of(ReportDatabase database, String fatal) {
        return (DataSource) Proxy.newProxyInstance(
                PooledDatabase.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (_, method, arguments) -> method.getName().equals("getConnection")
                        ? pooled(database.getConnection(), fatal)
                        : call(database, method, arguments));
    }

    private static Connection pooled(Connection connection, String fatal) {
        return (Connection) Proxy.newProxyInstance(
                PooledDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close") && !connection.getAutoCommit()) {
                        connection.setAutoCommit(true);
                    }
                    if (arguments != null && arguments[0] instanceof String sql && sql.contains(fatal)) {
                        throw new OutOfMemoryError("as if");
                    }
                    return call(connection, method, arguments);
                });
    }

    private static Object call(Object target, Method method, Object... arguments) throws SQLException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

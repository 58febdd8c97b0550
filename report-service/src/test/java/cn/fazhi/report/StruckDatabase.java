package cn.fazhi.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database on which one statement meets an error of the virtual machine. */
public final class StruckDatabase {

    private StruckDatabase() {}

    /** @param fatal part of the statement */
    public static DataSource at(ReportDatabase database, String fatal) {
        return (DataSource) Proxy.newProxyInstance(
                StruckDatabase.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (_, method, arguments) -> method.getName().equals("getConnection")
                        ? struck(database.getConnection(), fatal)
                        : call(database, method, arguments));
    }

    private static Connection struck(Connection connection, String fatal) {
        return (Connection) Proxy.newProxyInstance(
                StruckDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
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

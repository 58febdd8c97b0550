package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Trouble;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One schema for each service, with a user that may only read and write rows and an owner that may migrate it. */
final class Schemas {

    private static final String RUNTIME_RIGHTS = "select, insert, update, delete";
    private static final String OWNER_RIGHTS = RUNTIME_RIGHTS + ", create, alter, drop, index, references, lock tables";

    private final String url;
    private final String admin;
    private final String adminPassword;

    Schemas(String url, String admin, String adminPassword) {
        this.url = url;
        this.admin = admin;
        this.adminPassword = adminPassword;
    }

    boolean canConnect() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Repeatable: what is there stays, rights and passwords are set anew. */
    void create(ServiceDatabases databases) {
        try (var connection = connect()) {
            for (var service : Service.values()) {
                var account = databases.of(service);
                execute(connection, "create database if not exists " + account.schema() + " character set utf8mb4");
                createUser(connection, account.user(), account.password());
                execute(
                        connection,
                        "grant " + RUNTIME_RIGHTS + " on " + account.schema() + ".* to ?@'%'",
                        account.user());
                createUser(connection, account.owner(), account.ownerPassword());
                execute(
                        connection,
                        "grant " + OWNER_RIGHTS + " on " + account.schema() + ".* to ?@'%'",
                        account.owner());
            }
        } catch (SQLException e) {
            throw new Trouble("the schemas cannot be created at " + url + " as " + admin + ": " + e.getMessage(), e);
        }
    }

    private void createUser(Connection connection, String user, String password) throws SQLException {
        execute(connection, "create user if not exists ?@'%' identified by ?", user, password);
        execute(connection, "alter user ?@'%' identified by ?", user, password);
    }

    private static void execute(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url + "/?connectTimeout=3000&socketTimeout=60000&allowPublicKeyRetrieval=true", admin, adminPassword);
    }
}

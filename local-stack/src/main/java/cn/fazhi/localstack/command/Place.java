package cn.fazhi.localstack.command;

import cn.fazhi.localstack.Home;
import cn.fazhi.localstack.Settings;
import cn.fazhi.localstack.Suite;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where this launcher works: the script says it by system properties. */
final class Place {

    private Place() {}

    static Path project() {
        return property("localstack.project");
    }

    /** The packaged programs of this build. */
    static Path application() {
        return property("localstack.application");
    }

    static Home home() {
        return new Home(property("localstack.home"));
    }

    static Suite suite() {
        return new Suite(home(), application(), Settings.ofEnvironment(), out());
    }

    /** The suite as it was last started; what the environment says now goes before. */
    static Suite runningSuite() {
        return new Suite(home(), application(), runningSettings(), out());
    }

    static Settings runningSettings() {
        return Settings.lastUsed(home().usedSettings()).with(Settings.ofEnvironment());
    }

    static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    private static Path property(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("start this by ./fazhi: " + name + " is not set");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }
}

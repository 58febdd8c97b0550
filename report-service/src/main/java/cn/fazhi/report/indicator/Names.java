package cn.fazhi.report.indicator;

import cn.fazhi.contracts.RecordFamily;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What dimensions, their items and record families are called for people, in {@code names/names.properties}. */
final class Names {

    private static final String RESOURCE = "/names/names.properties";
    private static final Properties NAMES = load();

    private Names() {}

    private static Properties load() {
        try (var resource = Names.class.getResourceAsStream(RESOURCE);
                var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            var names = new Properties();
            names.load(reader);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String family(RecordFamily family, boolean english) {
        return name("family." + family.name(), family.name(), english);
    }

    static String dimension(String dimension, boolean english) {
        return name(dimension, dimension, english);
    }

    /** By its code where it has no name: what is counted by it shows all the same. */
    static String item(String dimension, String item, boolean english) {
        return name(dimension + "." + item, item, english);
    }

    /** @param dimension with its item, such as {@code industry=F} */
    static String both(String dimension, boolean english) {
        int end = dimension.indexOf('=');
        var name = dimension.substring(0, end);
        return dimension(name, english) + (english ? ": " : "：") + item(name, dimension.substring(end + 1), english);
    }

    private static String name(String key, String code, boolean english) {
        var names = NAMES.getProperty(key, code + "|" + code);
        int stroke = names.indexOf('|');
        return english ? names.substring(stroke + 1) : names.substring(0, stroke);
    }
}

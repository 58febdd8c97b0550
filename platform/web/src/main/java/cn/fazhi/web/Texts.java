package cn.fazhi.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What problems say, from the bundles {@code problems/<module>_<language>.properties} of the platform and the service. */
@ApplicationScoped
class Texts {

    private static final List<String> PLATFORM = List.of("web", "identity", "outbox", "audit");

    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);

    Texts(@ConfigProperty(name = "fazhi.service") String service) {
        var modules = new ArrayList<>(PLATFORM);
        modules.add(service);
        for (var language : Language.values()) {
            bundles.put(language, merged(modules, language));
        }
    }

    String title(String slug, Language language) {
        return text(slug + ".title", language).orElse(slug);
    }

    String detail(String slug, List<Object> arguments, Language language) {
        return text(slug + ".detail", language)
                .map(pattern -> filled(pattern, arguments))
                .orElse(slug);
    }

    Optional<String> text(String key, Language language) {
        return Optional.ofNullable(bundles.get(language).getProperty(key));
    }

    /** The slug for a unique constraint that two requests raced for: {@code constraint.<name>=<slug>}. */
    Optional<String> refusalOf(String constraint) {
        return text("constraint." + constraint.toLowerCase(Locale.ROOT), Language.CHINESE);
    }

    /** Arguments appear as they are: no grouping of digits, no localised dates. */
    private static String filled(String pattern, List<Object> arguments) {
        return new MessageFormat(pattern, Locale.ROOT)
                .format(arguments.stream().map(String::valueOf).toArray());
    }

    private static Properties merged(List<String> modules, Language language) {
        var merged = new Properties();
        for (var module : modules) {
            load("problems/" + module + "_" + language.code() + ".properties", merged);
        }
        return merged;
    }

    private static void load(String resource, Properties into) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream != null) {
                into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

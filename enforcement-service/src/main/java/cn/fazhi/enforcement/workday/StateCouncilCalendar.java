package cn.fazhi.enforcement.workday;

import cn.fazhi.enforcement.workday.WorkingDays.YearCalendar;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the calendar that comes with the service, and what the installation knows beyond it. */
class StateCouncilCalendar {

    /** The file's form; days are written as month and day. */
    record Form(String source, LocalDate retrieved, Map<Integer, Year> years) {

        record Year(List<String> holidays, List<String> makeUpDays) {}
    }

    private static final String RESOURCE = "/workdays/state-council.json";

    /** Its own reader, so that the form does not depend on what requests may look like. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private StateCouncilCalendar() {}

    @Produces
    @Singleton
    @Startup
    static WorkingDays workingDays(WorkdayConfig config) throws IOException {
        var years = new HashMap<>(published());
        if (config.file().isPresent()) {
            try (var file = Files.newInputStream(config.file().get())) {
                years.putAll(read(file));
            }
        }
        return new WorkingDays(years);
    }

    /** What comes with the service. */
    static Map<Integer, YearCalendar> published() {
        try (var resource = StateCouncilCalendar.class.getResourceAsStream(RESOURCE)) {
            return read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Integer, YearCalendar> read(InputStream json) throws IOException {
        return JSON.readValue(json, Form.class).years().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, year -> calendar(year.getKey(), year.getValue())));
    }

    private static YearCalendar calendar(int year, Form.Year days) {
        return new YearCalendar(dates(year, days.holidays()), dates(year, days.makeUpDays()));
    }

    private static Set<LocalDate> dates(int year, List<String> days) {
        return days.stream().map(day -> LocalDate.parse(year + "-" + day)).collect(Collectors.toUnmodifiableSet());
    }
}

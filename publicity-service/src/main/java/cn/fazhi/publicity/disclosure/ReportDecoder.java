package cn.fazhi.publicity.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.identity.DivisionCode;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** From an event of an annual report to what is to be disclosed. Tolerant of fields and statuses it does not know. */
final class ReportDecoder {

    /**
     * A state of a report.
     *
     * @param toDisclose none while the report is not being published
     */
    record Decoded(UUID id, long revision, Optional<Report> toDisclose) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    /** What the table of disclosures keeps. */
    private static final int TITLE_LENGTH = 200;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Predicate<DivisionCode> divisionExists;

    ReportDecoder(Predicate<DivisionCode> divisionExists) {
        this.divisionExists = divisionExists;
    }

    Decoded decode(ConsumerRecord<byte[], byte[]> event) throws UnreadableReport {
        require(RecordFamily.REPORT_DOCUMENT.eventType().equals(type(event)), "no event of a report document");
        require(event.value() != null, "no value");
        try {
            var state = JSON.readValue(event.value(), ReportDocumentState.class);
            require(state != null, "no state"); // JSON's null
            require(state.id() != null && state.id().toString().equals(key(event)), "the key is not the record's id");
            var publishing = state.status() == Status.PUBLISHING && !state.annulled();
            return new Decoded(
                    state.id(), state.revision(), publishing ? Optional.of(report(state)) : Optional.empty());
        } catch (IOException e) {
            throw new UnreadableReport("not the state of a report document");
        }
    }

    private Report report(ReportDocumentState state) throws UnreadableReport {
        require(state.division() != null && state.division().matches("\\d{6}"), "no division");
        var division = new DivisionCode(state.division());
        require(divisionExists.test(division), "no such division");
        require(isTitle(state.title()), "no title of up to " + TITLE_LENGTH + " characters");
        require(isDate(state.madeOn()), "no day on which it was made");
        require(isDate(state.issuedOn()), "no day on which it is issued");
        return new Report(state.id(), state.revision(), division, state.title(), state.madeOn(), state.issuedOn());
    }

    private static boolean isTitle(String title) {
        return title != null && !title.isBlank() && title.codePointCount(0, title.length()) <= TITLE_LENGTH;
    }

    private static boolean isDate(LocalDate date) {
        return date != null && date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static String type(ConsumerRecord<byte[], byte[]> event) {
        var header = event.headers().lastHeader(EventHeaders.TYPE);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    private static String key(ConsumerRecord<byte[], byte[]> event) {
        return event.key() == null ? "" : new String(event.key(), UTF_8);
    }

    private static void require(boolean condition, String otherwise) throws UnreadableReport {
        if (!condition) {
            throw new UnreadableReport(otherwise);
        }
    }
}

package cn.fazhi.publicity.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.Annulment;
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

/**
 * From an event of an annual report to what is to be disclosed, or not any more. Tolerant of fields and statuses it does
 * not know.
 */
final class ReportDecoder {

    /**
     * A state of a report.
     *
     * @param toDisclose none while the report is not being published
     * @param annulment none while the report counts
     */
    record Decoded(UUID id, long revision, Optional<Report> toDisclose, Optional<Annulment> annulment) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    /** What the table of disclosures keeps. */
    private static final int TITLE_LENGTH = 200;

    private static final int REASON_LENGTH = 500;

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
            if (state.annulled()) {
                return new Decoded(
                        state.id(), state.revision(), Optional.empty(), Optional.of(annulment(state.annulment())));
            }
            var toDisclose =
                    state.status() == Status.PUBLISHING ? Optional.of(report(state)) : Optional.<Report>empty();
            return new Decoded(state.id(), state.revision(), toDisclose, Optional.empty());
        } catch (IOException e) {
            throw new UnreadableReport("not the state of a report document");
        }
    }

    private Report report(ReportDocumentState state) throws UnreadableReport {
        require(state.division() != null && state.division().matches("\\d{6}"), "no division");
        var division = new DivisionCode(state.division());
        require(divisionExists.test(division), "no such division");
        require(isText(state.title(), TITLE_LENGTH), "no title of up to " + TITLE_LENGTH + " characters");
        require(isDate(state.madeOn()), "no day on which it was made");
        require(isDate(state.issuedOn()), "no day on which it is issued");
        return new Report(state.id(), state.revision(), division, state.title(), state.madeOn(), state.issuedOn());
    }

    private static Annulment annulment(Annulment annulment) throws UnreadableReport {
        require(isText(annulment.reason(), REASON_LENGTH), "no reason of up to " + REASON_LENGTH + " characters");
        require(isDate(annulment.on()), "no day on which it was annulled");
        return annulment;
    }

    private static boolean isText(String text, int length) {
        return text != null && !text.isBlank() && text.codePointCount(0, text.length()) <= length;
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

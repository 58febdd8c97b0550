package cn.fazhi.publicity.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.StateJson;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDecoderTest {

    private static final DivisionCode SHIZHONG = new DivisionCode("370402");

    private final ReportDecoder decoder = new ReportDecoder(SHIZHONG::equals);

    @Test
    void shouldDiscloseAReportThatIsBeingPublished() throws Exception {
        var state = AReport.of("370402").build();

        var decoded = decoder.decode(event(state));

        assertThat(decoded.revision()).isEqualTo(5);
        assertThat(decoded.toDisclose())
                .contains(new Report(
                        state.id(),
                        5,
                        SHIZHONG,
                        "2021年度法治政府建设情况报告",
                        LocalDate.of(2022, 2, 25),
                        LocalDate.of(2022, 2, 28)));
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHING")
    void shouldLeaveEveryOtherReportAlone(Status status) throws Exception {
        var state = AReport.of("370402").status(status).madeOn(null).issuedOn(null);

        assertThat(decoder.decode(event(state.build())).toDisclose()).isEmpty();
    }

    @Test
    void shouldDiscloseNoAnnulledReportAndSayWhyItIs() throws Exception {
        var decoded = decoder.decode(event(AReport.of("370402").annulled().build()));

        assertThat(decoded.toDisclose()).isEmpty();
        assertThat(decoded.annulment()).contains(new Annulment("录入错误", LocalDate.of(2022, 3, 1)));
    }

    @Test
    void shouldRefuseAnAnnulmentWithoutWhatADisclosureNeeds() {
        var state = AReport.of("370402").annulled().build();
        var json = new String(StateJson.write(state), UTF_8);

        assertUnreadable(event(state, json.replace("\"录入错误\"", "null")));
        assertUnreadable(event(state, json.replace("录入错误", "误".repeat(501))));
        assertUnreadable(event(state, json.replace("\"on\":\"2022-03-01\"", "\"on\":null")));
    }

    @Test
    void shouldNotMindFieldsAndStatusesThatItDoesNotKnow() throws Exception {
        var state = AReport.of("370402").build();
        var json = new String(StateJson.write(state), UTF_8);

        var more = decoder.decode(event(state, json.replace("\"year\":", "\"seal\":{\"a\":1},\"year\":")));
        var other = decoder.decode(event(state, json.replace("PUBLISHING", "WITHDRAWN")));

        assertThat(more.toDisclose()).isPresent();
        assertThat(other.toDisclose()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "null", "[]", "{}", "{\"id\":\"370402\"}"})
    void shouldRefuseWhatIsNoStateOfThatReport(String payload) {
        assertUnreadable(event(AReport.of("370402").build(), payload));
    }

    @Test
    void shouldRefuseAReportWithoutWhatADisclosureNeeds() {
        assertUnreadable(event(AReport.of("370402").madeOn(null).build()));
        assertUnreadable(event(AReport.of("370402").issuedOn(null).build()));
        assertUnreadable(event(AReport.of("370402").title(" ").build()));
        assertUnreadable(event(AReport.of("370402").title("报".repeat(201)).build()));
        assertUnreadable(event(AReport.of("370499").build()));
        assertUnreadable(event(AReport.of("3704").build()));
        assertUnreadable(
                event(AReport.of("370402").issuedOn(LocalDate.of(10000, 1, 1)).build()));
    }

    @Test
    void shouldRefuseAnotherKeyAnotherTypeAndNoValue() {
        var state = AReport.of("370402").build();
        var ofAnotherRecord =
                new ConsumerRecord<>("report.document", 0, 7, "x".getBytes(UTF_8), StateJson.write(state));
        ofAnotherRecord
                .headers()
                .add(EventHeaders.TYPE, RecordFamily.REPORT_DOCUMENT.eventType().getBytes(UTF_8));
        var ofAnotherType = event(state);
        ofAnotherType
                .headers()
                .add(EventHeaders.TYPE, RecordFamily.DISCLOSURE.eventType().getBytes(UTF_8));

        assertUnreadable(ofAnotherRecord);
        assertUnreadable(ofAnotherType);
        assertUnreadable(event(state, null));
    }

    private void assertUnreadable(ConsumerRecord<byte[], byte[]> event) {
        assertThatExceptionOfType(UnreadableReport.class).isThrownBy(() -> decoder.decode(event));
    }

    private static ConsumerRecord<byte[], byte[]> event(ReportDocumentState state) {
        return event(state, new String(StateJson.write(state), UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> event(ReportDocumentState state, String payload) {
        var value = payload == null ? null : payload.getBytes(UTF_8);
        var event = new ConsumerRecord<>(
                "report.document", 0, 7, state.id().toString().getBytes(UTF_8), value);
        event.headers()
                .add(EventHeaders.TYPE, RecordFamily.REPORT_DOCUMENT.eventType().getBytes(UTF_8));
        return event;
    }
}

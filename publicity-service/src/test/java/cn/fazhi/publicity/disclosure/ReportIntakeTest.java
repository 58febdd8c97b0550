package cn.fazhi.publicity.disclosure;

import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.PUBLICITY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.publicity.Api;
import cn.fazhi.publicity.Published;
import cn.fazhi.publicity.ReportTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What several instances, of which some fall dead, do with the same events of the real broker. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ReportIntakeTest {

    private static final int REPORTS = 20;

    @Inject
    ReportIntake intake;

    @Inject
    DiscloseReport discloseReport;

    @Inject
    AnnulDisclosureOfReport annulDisclosureOfReport;

    @Inject
    Published published;

    private final ReportTopic topic = ReportTopic.create();

    @AfterEach
    void deleteTheTopic() {
        topic.close();
    }

    @Test
    void shouldDiscloseEachReportOnceWhenTwoInstancesTakeTheSameEventsAtOnce() throws Exception {
        var reports = publishReportsOf("370406");
        var barrier = new CyclicBarrier(2);

        try (var instances = Executors.newFixedThreadPool(2)) {
            var done = Stream.of("one", "other")
                    .map(group -> instances.submit(() -> {
                        try (var consumer = consumer(group)) {
                            var events = poll(consumer);
                            barrier.await();
                            intake.take(events);
                            consumer.commitSync();
                        }
                        return null;
                    }))
                    .toList();
            for (var instance : done) {
                instance.get();
            }
        }

        assertThat(numbersOf(reports)).containsExactlyInAnyOrderElementsOf(numbers("370406"));
    }

    @Test
    void shouldDiscloseEachReportOnceWhenAnInstanceDiesBetweenCommitAndAcknowledgement() throws Exception {
        var reports = publishReportsOf("370400");
        try (var dying = consumer("instances")) {
            intake.take(poll(dying));
        }

        try (var successor = consumer("instances")) {
            var again = poll(successor);
            assertThat(again.count()).isEqualTo(REPORTS);
            intake.take(again);
            successor.commitSync();
        }

        assertThat(numbersOf(reports)).containsExactlyInAnyOrderElementsOf(numbers("370400"));
    }

    @Test
    void shouldDiscloseAReportOnceWhenItMovesToAnotherDivisionAtThatMoment() throws Exception {
        var report = AReport.of("370403");
        topic.publish(report.build());
        topic.publish(report.revision(6).movedTo("370404").build());
        var barrier = new CyclicBarrier(2);

        var events = polled(2);
        try (var instances = Executors.newFixedThreadPool(2)) {
            var done = events.stream()
                    .map(event -> instances.submit(() -> {
                        barrier.await();
                        intake.take(batchOf(List.of(event)));
                        return null;
                    }))
                    .toList();
            for (var instance : done) {
                instance.get();
            }
        }

        assertThat(Api.as("370400", PUBLICITY_OFFICER)
                        .get("/v1/disclosures?reportId=" + report.build().id())
                        .<List<String>>path("items.id"))
                .hasSize(1);
    }

    @Test
    void shouldNotDiscloseAReportThatWasAnnulledInTheSameBatch() throws Exception {
        var report = AReport.of("370400");
        topic.publish(report.build());
        topic.publish(report.revision(6).annulled().build());

        intake.take(batchOf(polled(2)));

        assertThat(numbersOf(List.of(report.build()))).isEmpty();
    }

    @Test
    void shouldDiscloseAReportAgainOnlyOncePublishedAnewAfterItsDisclosureWasTakenBack() throws Exception {
        // Given
        var report = AReport.of("370406").issuedOn(LocalDate.of(2023, 2, 28));
        topic.publish(report.build());
        topic.publish(report.revision(8).build());
        topic.publish(report.revision(9).build());
        var events = polled(3);
        intake.take(batchOf(events.subList(0, 1)));
        // When: the old event comes again
        takeBack(report.build());
        intake.take(batchOf(events.subList(0, 1)));
        // Then
        assertThat(numbersOf(List.of(report.build()))).containsExactly("370406/2023-00001");
        // When: it is published anew, and that event comes again, and a later one while it stands
        intake.take(batchOf(events.subList(1, 2)));
        intake.take(batchOf(events.subList(1, 2)));
        intake.take(batchOf(events.subList(2, 3)));
        // Then
        assertThat(numbersOf(List.of(report.build()))).containsExactly("370406/2023-00001", "370406/2023-00002");
    }

    @Test
    void shouldDiscloseNothingThatWasTakenBackByARevisionThatWasHeardOfBefore() throws Exception {
        // Given: delivered while it was disclosed
        var report = AReport.of("370481").issuedOn(LocalDate.of(2023, 2, 28));
        topic.publish(report.build());
        topic.publish(report.revision(8).build());
        var events = polled(2);
        intake.take(batchOf(events.subList(0, 1)));
        intake.take(batchOf(events.subList(1, 2)));
        takeBack(report.build());
        // When
        intake.take(batchOf(events));
        // Then
        assertThat(numbersOf(List.of(report.build()))).containsExactly("370481/2023-00001");
    }

    @Test
    void shouldAnnulTheDisclosureOfAReportThatIsAnnulledOnceHoweverOftenItComes() throws Exception {
        // Given
        var report = AReport.of("370481").issuedOn(LocalDate.of(2024, 2, 28)).madeOn(LocalDate.of(2024, 2, 25));
        topic.publish(report.build());
        topic.publish(report.status(Status.PUBLISHED).revision(7).annulled().build());
        var events = polled(2);
        intake.take(batchOf(events.subList(0, 1)));
        var id = disclosureOf(report.build());
        // When: and again, and the older state after it, and both as to a successor
        intake.take(batchOf(events.subList(1, 2)));
        intake.take(batchOf(events.subList(1, 2)));
        intake.take(batchOf(events.subList(0, 1)));
        intake.take(batchOf(events));
        // Then
        assertThat(numbersOf(List.of(report.build()))).containsExactly("370481/2024-00001");
        assertThat(published.of(id)).hasSize(2);
        assertThat(published.lastOf(id).payload())
                .isEqualTo("""
                {"id":"%s","revision":2,"division":"370481","businessDate":"2024-02-28","status":"DISCLOSED",\
                "channel":"GOVERNMENT_WEBSITE","title":"2021年度法治政府建设情况报告","url":null,"madeOn":"2024-02-25",\
                "disclosedOn":"2024-02-28","indexNumber":"370481/2024-00001","reportId":"%s",\
                "annulment":{"reason":"录入错误","on":"2022-03-01"}}""".formatted(id, report.build().id()));
        Api.as("370481", AUDITOR)
                .get("/v1/audit-entries?recordId=" + id)
                .then()
                .statusCode(200)
                .body("items.step", contains("disclosed", "annulled"))
                .body("items[1].actor", equalTo("system"))
                .body("items[1].reason", equalTo("录入错误"));
    }

    @Test
    void shouldAnnulADisclosureOnceWhenTwoInstancesTakeTheAnnulmentAtOnce() throws Exception {
        // Given
        var report = AReport.of("370481").issuedOn(LocalDate.of(2025, 2, 28));
        topic.publish(report.build());
        topic.publish(report.revision(6).annulled().build());
        var events = polled(2);
        intake.take(batchOf(events.subList(0, 1)));
        var id = disclosureOf(report.build());
        var barrier = new CyclicBarrier(2);
        // When
        try (var instances = Executors.newFixedThreadPool(2)) {
            var done = Stream.of("one", "other")
                    .map(_ -> instances.submit(() -> {
                        barrier.await();
                        intake.take(batchOf(events.subList(1, 2)));
                        return null;
                    }))
                    .toList();
            for (var instance : done) {
                instance.get();
            }
        }
        // Then
        assertThat(published.of(id)).hasSize(2);
    }

    @Test
    void shouldLeaveADisclosureAloneThatWasTakenBackBeforeItsReportOrWasMadeByALaterRevision() throws Exception {
        // Given
        var report = AReport.of("370481").issuedOn(LocalDate.of(2026, 2, 28));
        topic.publish(report.build());
        topic.publish(report.revision(9).build());
        topic.publish(report.revision(8).annulled().build());
        var events = polled(3);
        intake.take(batchOf(events.subList(0, 1)));
        var first = disclosureOf(report.build());
        takeBack(report.build());
        intake.take(batchOf(events.subList(1, 2)));
        // When
        intake.take(batchOf(events.subList(2, 3)));
        // Then
        assertThat(published.lastOf(first).payload()).contains("\"revision\":2,", "附件有误");
        assertThat(Api.as("370481", PUBLICITY_OFFICER)
                        .get("/v1/disclosures?reportId=" + report.build().id())
                        .<List<Object>>path("items.annulment"))
                .last()
                .isNull();
    }

    @Test
    void shouldTryAgainWhereTheDivisionsCannotBeRead() throws Exception {
        // Given
        var report = AReport.of("370405").build();
        topic.publish(report);
        var asked = new AtomicInteger();
        var struck = new ReportIntake(discloseReport, annulDisclosureOfReport, new ReportDecoder(_ -> {
            if (asked.incrementAndGet() < 3) {
                throw new IllegalStateException("the divisions cannot be read");
            }
            return true;
        }));
        // When
        struck.take(batchOf(polled(1)));
        // Then
        assertThat(asked).hasValue(3);
        assertThat(numbersOf(List.of(report))).hasSize(1);
    }

    private static UUID disclosureOf(ReportDocumentState report) {
        return UUID.fromString(Api.as(report.division(), PUBLICITY_OFFICER)
                .get("/v1/disclosures?reportId=" + report.id())
                .path("items[0].id"));
    }

    private static void takeBack(ReportDocumentState report) {
        var officer = Api.as(report.division(), PUBLICITY_OFFICER);
        String id = officer.get("/v1/disclosures?reportId=" + report.id()).path("items[0].id");
        officer.change("/v1/disclosures/" + id + "/annulment", 1, "{\"reason\": \"附件有误\"}")
                .then()
                .statusCode(200);
    }

    private List<ReportDocumentState> publishReportsOf(String division) {
        var reports = Stream.generate(() -> AReport.of(division).build())
                .limit(REPORTS)
                .toList();
        reports.forEach(topic::publish);
        return reports;
    }

    private KafkaConsumer<byte[], byte[]> consumer(String group) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, ReportTopic.kafka(),
                        ConsumerConfig.GROUP_ID_CONFIG, topic.prefix() + group,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic.name()));
        return consumer;
    }

    private List<ConsumerRecord<byte[], byte[]>> polled(int events) {
        try (var consumer = consumer("reader")) {
            return polled(consumer, events);
        }
    }

    private static ConsumerRecords<byte[], byte[]> poll(KafkaConsumer<byte[], byte[]> consumer) {
        return batchOf(polled(consumer, REPORTS));
    }

    private static List<ConsumerRecord<byte[], byte[]>> polled(KafkaConsumer<byte[], byte[]> consumer, int events) {
        var polled = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (polled.size() < events && System.nanoTime() < deadline) {
            consumer.poll(Duration.ofSeconds(1)).forEach(polled::add);
        }
        assertThat(polled).hasSize(events);
        return polled;
    }

    private static ConsumerRecords<byte[], byte[]> batchOf(List<ConsumerRecord<byte[], byte[]>> events) {
        var partition = new TopicPartition(events.getFirst().topic(), 0);
        return new ConsumerRecords<>(Map.of(partition, events), Map.of());
    }

    private static List<String> numbersOf(List<ReportDocumentState> reports) {
        return reports.stream()
                .flatMap(report -> Api.as(report.division(), PUBLICITY_OFFICER)
                        .get("/v1/disclosures?reportId=" + report.id())
                        .<List<String>>path("items.indexNumber")
                        .stream())
                .toList();
    }

    private static List<String> numbers(String division) {
        return IntStream.rangeClosed(1, REPORTS)
                .mapToObj(number -> "%s/2022-%05d".formatted(division, number))
                .toList();
    }
}

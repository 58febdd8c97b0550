package cn.fazhi.publicity.disclosure;

import static cn.fazhi.identity.Role.PUBLICITY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.publicity.Api;
import cn.fazhi.publicity.LiveTopics;
import cn.fazhi.publicity.Published;
import cn.fazhi.publicity.ReportTopic;
import cn.fazhi.publicity.Sabotage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as it listens to the topic of reports on the real broker. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(value = LiveTopics.class, restrictToAnnotatedClass = true)
class ReportsChannelTest {

    @ConfigProperty(name = "fazhi.topic-prefix")
    String prefix;

    @Inject
    Published published;

    @Inject
    Sabotage sabotage;

    private ReportTopic topic;

    @BeforeEach
    void useTheTopicThatTheServiceListensTo() {
        topic = ReportTopic.of(prefix);
    }

    @AfterEach
    void leaveItToTheOthers() {
        topic.release();
    }

    @Test
    void shouldDiscloseAReportThatIsBeingPublished() {
        var report = AReport.of("370402")
                .madeOn(LocalDate.of(2016, 2, 25))
                .issuedOn(LocalDate.of(2016, 2, 28))
                .build();

        topic.publish(report);

        var id = awaitDisclosureOf(report);
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2016-02-28","status":"DISCLOSED",\
                "channel":"GOVERNMENT_WEBSITE","title":"2021年度法治政府建设情况报告","url":null,"madeOn":"2016-02-25",\
                "disclosedOn":"2016-02-28","indexNumber":"370402/2016-00001","reportId":"%s","annulment":null}""".formatted(id, report.id()));
        assertThat(officer(report).get("/v1/disclosures/" + id).<String>path("reportId"))
                .isEqualTo(report.id().toString());
    }

    @Test
    void shouldDiscloseAReportOnceHoweverOftenItComes() {
        var report = AReport.of("370403");
        topic.publish(report.build());
        topic.publish(report.build());
        topic.publish(report.revision(6).title("另一标题").build());

        var last = publishAndAwait("370403");

        assertThat(disclosuresOf(report.build())).hasSize(1);
        assertThat(numberOf(last)).isEqualTo("370403/2022-00002");
    }

    @Test
    void shouldDiscloseNoReportThatIsNotBeingPublished() {
        var approved = AReport.of("370404").status(Status.APPROVED).build();
        var annulled = AReport.of("370404").annulled().build();
        topic.publish(approved);
        topic.publish(annulled);

        var last = publishAndAwait("370404");

        assertThat(disclosuresOf(approved)).isEmpty();
        assertThat(disclosuresOf(annulled)).isEmpty();
        assertThat(numberOf(last)).isEqualTo("370404/2022-00001");
    }

    @Test
    void shouldPassOverWhatCannotBeDisclosedAndGoOn() {
        var undated = AReport.of("370405").issuedOn(null);
        var issuedBeforeMade =
                AReport.of("370405").issuedOn(LocalDate.of(2022, 2, 24)).build();
        topic.publishPoison(UUID.randomUUID(), "nonsense");
        topic.publishPoison(UUID.randomUUID(), null);
        topic.publish(undated.build());
        topic.publish(issuedBeforeMade);

        var last = publishAndAwait("370405");

        assertThat(disclosuresOf(undated.build())).isEmpty();
        assertThat(disclosuresOf(issuedBeforeMade)).isEmpty();
        assertThat(numberOf(last)).isEqualTo("370405/2022-00001");
        var dated = undated.revision(6).issuedOn(LocalDate.of(2022, 3, 1)).build();
        topic.publish(dated);
        awaitDisclosureOf(dated);
    }

    @Test
    void shouldTryAgainUntilItCommits() {
        sabotage.cutConnectionOfNextWrite();

        var report = publishAndAwait("370481");

        assertThat(disclosuresOf(report)).hasSize(1);
        assertThat(numberOf(report)).isEqualTo("370481/2022-00001");
    }

    private ReportDocumentState publishAndAwait(String division) {
        var report = AReport.of(division).build();
        topic.publish(report);
        awaitDisclosureOf(report);
        return report;
    }

    private static UUID awaitDisclosureOf(ReportDocumentState report) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(disclosuresOf(report)).hasSize(1));
        return UUID.fromString(disclosuresOf(report).getFirst());
    }

    private static List<String> disclosuresOf(ReportDocumentState report) {
        return officer(report).get("/v1/disclosures?reportId=" + report.id()).path("items.id");
    }

    private static String numberOf(ReportDocumentState report) {
        return officer(report).get("/v1/disclosures?reportId=" + report.id()).path("items[0].indexNumber");
    }

    private static Api officer(ReportDocumentState report) {
        return Api.as(report.division(), PUBLICITY_OFFICER);
    }
}

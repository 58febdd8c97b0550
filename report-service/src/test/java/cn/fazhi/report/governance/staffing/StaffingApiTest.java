package cn.fazhi.report.governance.staffing;

import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;
import static cn.fazhi.identity.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import cn.fazhi.report.Published;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class StaffingApiTest {

    private static final String STAFFING = "/v1/governance/staffing";
    private static final String SHANDONG = "370000";

    private final Api editor = Api.as(SHANDONG, REPORT_EDITOR);
    private final Api approver = Api.as(SHANDONG, REPORT_APPROVER);

    @Inject
    Published published;

    @Test
    void shouldOpenWithAStatementAndRead() {
        var answer = open("370404");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith(STAFFING + "/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370404","sourceReference":null,"statements":[\
                {"on":"2021-01-04","section":1,"reviewers":2,"officers":12}],"annulment":null}""".formatted(id));
        assertThat(editor.get(STAFFING + "/" + id).asString()).isEqualTo(answer.asString());
    }

    @Test
    void shouldPublishEveryStatementInTheOrderOfTheirDays() {
        var id = id(open("370405"));

        state(id, 1, "2021-07-01").then().statusCode(200).header("ETag", "\"2\"");
        state(id, 2, "2020-07-01").then().statusCode(200);

        var row = published.lastOf(id);
        assertThat(row.topic()).endsWith("report.governance");
        assertThat(row.eventType()).isEqualTo("cn.fazhi.report.staffing");
        assertThat(row.year()).isEqualTo(2020);
        assertThat(row.payload()).isEqualTo("""
                {"id":"%s","revision":3,"division":"370405","businessDate":"2020-07-01","statements":[\
                {"on":"2020-07-01","section":1,"reviewers":3,"officers":11},\
                {"on":"2021-01-04","section":1,"reviewers":2,"officers":12},\
                {"on":"2021-07-01","section":1,"reviewers":3,"officers":11}],"annulment":null}""".formatted(id));
    }

    @Test
    void shouldHoldOneRecordADivisionUntilItIsAnnulled() {
        var id = id(open("370406"));

        open("370406")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/staffing-exists"))
                .body("title", equalTo("人员配备记录已存在"))
                .body("recordId", equalTo(id.toString()));
        approver.change(STAFFING + "/" + id + "/annulment", 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(200);
        open("370406").then().statusCode(201);
        state(id, 2, "2021-07-01").then().statusCode(409).body("type", equalTo("/problems/staffing-annulled"));
    }

    @Test
    void shouldRefuseASecondStatementOfADayAndOneThatLiesAhead() {
        var id = id(open("370481"));

        state(id, 1, "2021-01-04").then().statusCode(409).body("type", equalTo("/problems/statement-already-made"));
        state(id, 1, "2999-01-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/on"));
        editor.change(STAFFING + "/" + id + "/statements", 1, "{\"on\": \"2021-07-01\", \"section\": -1}")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/section", "/reviewers", "/officers"));
        assertThat(published.of(id)).hasSize(1);
    }

    @Test
    void shouldCorrectReDateWithdrawAndMove() {
        var id = id(open("370102"));
        state(id, 1, "2021-07-01");
        state(id, 2, "2021-09-01");

        correct(id, 3, """
                {"reason": "登记有误", "division": "370103", "withdrawn": "2021-09-01",
                 "statement": {"on": "2021-01-04", "correctedOn": "2020-12-31", "officers": 13}}""")
                .then()
                .statusCode(200)
                .body("division", equalTo("370103"))
                .body("statements.on", contains("2020-12-31", "2021-07-01"))
                .body("statements.reviewers", contains(2, 3))
                .body("statements.officers", contains(13, 11));

        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370103");
        assertThat(row.year()).isEqualTo(2020);
    }

    @Test
    void shouldRefuseToCorrectWhatWasNotStatedOrToLeaveNothing() {
        var id = id(open("370104"));
        open("370105");

        correct(id, 1, "{\"reason\": \"登记有误\", \"statement\": {\"on\": \"2021-01-05\", \"section\": 2}}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-statement-of-that-day"));
        correct(id, 1, "{\"reason\": \"登记有误\", \"withdrawn\": \"2021-01-04\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/last-statement"));
        correct(id, 1, "{\"reason\": \"登记有误\", \"division\": \"370105\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/staffing-exists"));
        assertThat(published.of(id)).hasSize(1);
    }

    @Test
    void shouldBeAnnulledByTheApproverOnly() {
        var id = id(open("370112"));

        editor.change(STAFFING + "/" + id + "/annulment", 1, "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(403);
        approver.post(STAFFING + "/" + id + "/annulment", "{\"reason\": \"重复录入\"}")
                .then()
                .statusCode(428);
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var first = id(openOn("370113", "2018-05-01"));
        var second = id(openOn("370114", "2018-05-02"));
        var path = STAFFING + "?from=2018-05-01&until=2018-05-31&limit=1";

        var page = Api.as(SHANDONG, VIEWER).get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        editor.get(path + "&after=" + first).then().body("items.id", contains(second.toString()));
    }

    private Response open(String division) {
        return openOn(division, "2021-01-04");
    }

    private Response openOn(String division, String on) {
        return editor.post(STAFFING, """
                {"division": "%s", "on": "%s", "section": 1, "reviewers": 2, "officers": 12}""".formatted(division, on));
    }

    private Response state(UUID id, long seen, String on) {
        return editor.change(STAFFING + "/" + id + "/statements", seen, """
                {"on": "%s", "section": 1, "reviewers": 3, "officers": 11}""".formatted(on));
    }

    private Response correct(UUID id, long seen, String body) {
        return editor.change(STAFFING + "/" + id + "/corrections", seen, body);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}

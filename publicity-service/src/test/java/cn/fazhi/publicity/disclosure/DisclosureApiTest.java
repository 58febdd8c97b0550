package cn.fazhi.publicity.disclosure;

import static cn.fazhi.identity.Role.PUBLICITY_OFFICER;
import static cn.fazhi.identity.Role.VIEWER;
import static cn.fazhi.publicity.Api.SHIZHONG;
import static cn.fazhi.publicity.Api.XUECHENG;
import static cn.fazhi.publicity.Api.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.fazhi.identity.TestTokens;
import cn.fazhi.publicity.Api;
import cn.fazhi.publicity.Published;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class DisclosureApiTest {

    private final Api officer = Api.as(SHIZHONG, PUBLICITY_OFFICER);

    @Inject
    Published published;

    @Test
    void shouldDraftPublishAndReadADisclosure() {
        var answer = draft(officer, SHIZHONG, "2022-01-20");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith("/v1/disclosures/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"status":"DRAFT",\
                "channel":"GOVERNMENT_WEBSITE","title":"年度报告","url":null,"madeOn":"2022-01-20",\
                "disclosedOn":null,"indexNumber":null,"reportId":null,"annulment":null}""".formatted(id));
        assertThat(officer.get("/v1/disclosures/" + id).asString()).isEqualTo(answer.asString());
        var row = published.lastOf(id);
        assertThat(row.topic()).endsWith("publicity.disclosure");
        assertThat(row.eventType()).isEqualTo("cn.fazhi.publicity.disclosure");
        assertThat(row.revision()).isEqualTo(1);
        assertThat(row.year()).isEqualTo(2022);
        assertThat(row.payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2022-01-20","status":"DRAFT",\
                "channel":"GOVERNMENT_WEBSITE","title":"年度报告","url":null,"madeOn":"2022-01-20",\
                "disclosedOn":null,"indexNumber":null,"reportId":null,"annulment":null}""".formatted(id));
    }

    @Test
    void shouldPublishUnderAnIndexNumber() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));

        var answer = publish(officer, id, "2022-01-28");

        var number =
                answer.then().statusCode(200).header("ETag", "\"2\"").extract().<String>path("indexNumber");
        assertThat(number).matches("370402/2022-\\d{5}");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2022-01-28","status":"DISCLOSED",\
                "channel":"GOVERNMENT_WEBSITE","title":"年度报告","url":"https://www.example.gov.cn/29.html",\
                "madeOn":"2022-01-20","disclosedOn":"2022-01-28","indexNumber":"%s","reportId":null,"annulment":null}""".formatted(id, number));
    }

    @Test
    void shouldRefuseAPublicationBeforeTheInformationWasMade() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));

        publish(officer, id, "2022-01-19")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/disclosed-before-made"))
                .body("title", equalTo("公开日期早于制作日期"))
                .body("detail", equalTo("公开日期 2022-01-19 早于信息制作日期 2022-01-20。"))
                .body("errors.pointer", contains("/disclosedOn"));
        assertThat(published.of(id)).hasSize(1);
    }

    @Test
    void shouldRefuseAPublicationInTheFuture() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));

        publish(officer, id, "2999-01-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/disclosedOn"));
    }

    @Test
    void shouldRefuseASecondPublicationAndNameTheIndexNumber() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));
        var number = publish(officer, id, "2022-01-28").path("indexNumber");

        officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body("{\"disclosedOn\": \"2022-01-29\"}")
                .post("/v1/disclosures/" + id + "/publication")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure-already-disclosed"));
        officer.get("/v1/disclosures/" + id).then().body("indexNumber", equalTo(number));
    }

    @Test
    void shouldKeepTheIndexNumberThroughCorrectionOfYearAndDivision() {
        var prefecture = Api.as(ZAOZHUANG, PUBLICITY_OFFICER);
        var id = id(draft(officer, SHIZHONG, "2021-12-20"));
        var number = publish(officer, id, "2022-01-28").<String>path("indexNumber");

        prefecture
                .change("/v1/disclosures/" + id + "/corrections", 2, """
                {"reason": "登记有误", "division": "370403", "disclosedOn": "2021-12-31"}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("division", equalTo("370403"))
                .body("indexNumber", equalTo(number));

        officer.get("/v1/disclosures/" + id).then().statusCode(404);
        var row = published.lastOf(id);
        assertThat(row.division()).isEqualTo("370403");
        assertThat(row.year()).isEqualTo(2021);
        assertThat(row.payload()).contains("\"indexNumber\":\"" + number + "\"");
    }

    @Test
    void shouldClearAnAddressThatWasEnteredInError() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));
        publish(officer, id, "2022-01-28");

        officer.change("/v1/disclosures/" + id + "/corrections", 2, """
                {"reason": "仅在公示栏公开", "cleared": ["URL"]}""")
                .then()
                .statusCode(200)
                .body("url", equalTo(null))
                .body("title", equalTo("年度报告"));
    }

    @Test
    void shouldMoveOnlyForATokenThatCoversBothDivisions() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));

        officer.change("/v1/disclosures/" + id + "/corrections", 1, """
                {"reason": "登记有误", "division": "370403"}""")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/division-out-of-scope"));
        assertThat(published.of(id)).hasSize(1);
    }

    @Test
    void shouldRefuseToCorrectTheDayOfDisclosureOfADraft() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));

        officer.change("/v1/disclosures/" + id + "/corrections", 1, """
                {"reason": "登记有误", "disclosedOn": "2022-01-28"}""")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure-not-disclosed"))
                .body("title", equalTo("信息尚未公开"));
    }

    @Test
    void shouldAnnulWithAReasonAndThenTakeNoMoreSteps() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));

        officer.change("/v1/disclosures/" + id + "/annulment", 1, """
                {"reason": "重复公开"}""")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("重复公开"));

        publish(officer, id, 2, "2022-01-28")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure-annulled"))
                .body("title", equalTo("信息已撤销"));
        assertThat(published.lastOf(id).payload()).contains("\"annulment\":{\"reason\":\"重复公开\",\"on\":\"");
    }

    @Test
    void shouldRefuseAChangeWithoutOrWithAStaleVersion() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));
        publish(officer, id, "2022-01-28");

        publish(officer, id, 1, "2022-01-28").then().statusCode(412).body("type", equalTo("/problems/stale-version"));
        officer.post("/v1/disclosures/" + id + "/annulment", "{\"reason\": \"重复公开\"}")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/version-required"));
    }

    @Test
    void shouldNameEachFieldAtFault() {
        officer.post("/v1/disclosures", """
                {"division": "370402", "title": " ", "channel": "GAZETTE", "madeOn": "2022-01-20", "url": "ftp://x"}""")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors.pointer.sort()", contains("/title", "/url"));
    }

    @Test
    void shouldRefuseASourceReferenceThatIsTaken() {
        var body = """
                {"division": "370402", "title": "年度报告", "channel": "GAZETTE", "madeOn": "2022-01-20",
                 "sourceReference": "%s"}""".formatted(UUID.randomUUID());
        var id = id(officer.post("/v1/disclosures", body));

        officer.post("/v1/disclosures", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(id.toString()));
    }

    @Test
    void shouldListWhatTheFiltersNamePageByPage() {
        var gazette = Api.as(XUECHENG, PUBLICITY_OFFICER);
        var first = id(draft(gazette, XUECHENG, "2018-05-01"));
        var second = id(draft(gazette, XUECHENG, "2018-05-02"));
        draft(gazette, XUECHENG, "2018-06-01");
        publish(gazette, id(draft(gazette, XUECHENG, "2018-05-02")), "2018-05-03");
        var path = "/v1/disclosures?division=370403&channel=GOVERNMENT_WEBSITE&status=DRAFT"
                + "&from=2018-05-01&until=2018-05-31&limit=1";

        var page = gazette.get(path);

        page.then().statusCode(200).body("items.id", contains(first.toString()));
        assertThat(page.header("Link")).endsWith("after=" + first + ">; rel=\"next\"");
        gazette.get(path + "&after=" + first).then().body("items.id", contains(second.toString()));
    }

    @Test
    void shouldLetAViewerReadAndNotWrite() {
        var id = id(draft(officer, SHIZHONG, "2022-01-20"));
        var viewer = Api.as(ZAOZHUANG, VIEWER);

        viewer.get("/v1/disclosures/" + id).then().statusCode(200);
        draft(viewer, SHIZHONG, "2022-01-20").then().statusCode(403);
        Api.as(XUECHENG, VIEWER).get("/v1/disclosures/" + id).then().statusCode(404);
    }

    static Response draft(Api api, String division, String madeOn) {
        return api.post("/v1/disclosures", """
                {"division": "%s", "title": "年度报告", "channel": "GOVERNMENT_WEBSITE", "madeOn": "%s"}""".formatted(division, madeOn));
    }

    static Response publish(Api api, UUID id, String disclosedOn) {
        return publish(api, id, 1, disclosedOn);
    }

    static Response publish(Api api, UUID id, long seen, String disclosedOn) {
        return api.change("/v1/disclosures/" + id + "/publication", seen, """
                {"disclosedOn": "%s", "url": "https://www.example.gov.cn/29.html"}""".formatted(disclosedOn));
    }

    static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}

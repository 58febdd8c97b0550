package cn.fazhi.enforcement.employer;

import static cn.fazhi.enforcement.Api.BEIJING_DONGCHENG;
import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static cn.fazhi.enforcement.Api.ZAOZHUANG;
import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
import static cn.fazhi.identity.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.fazhi.enforcement.Api;
import cn.fazhi.enforcement.AtOnce;
import cn.fazhi.enforcement.Identifiers;
import cn.fazhi.enforcement.Published;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class EmployerApiTest {

    private final Api inspector = Api.as(SHIZHONG, INSPECTOR);
    private final Api approver = Api.as(SHIZHONG, CASE_APPROVER);
    private final String code = Identifiers.aCreditCode();

    @Inject
    Published published;

    @Test
    void shouldRegisterPublishAndReadAnEmployer() {
        var answer = register(inspector, code, "光明建筑有限公司");

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.header("Location")).endsWith("/v1/employers/" + id);
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"creditCode":"%s",\
                "name":"光明建筑有限公司","industry":"E","registeredOn":"2020-06-01","mergedInto":null,"annulment":null}""".formatted(id, code));
        assertThat(inspector.get("/v1/employers/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.of(id)).hasSize(1);
        var row = published.lastOf(id);
        assertThat(row.topic()).endsWith("enforcement.employer");
        assertThat(row.eventType()).isEqualTo("cn.fazhi.enforcement.employer");
        assertThat(row.year()).isEqualTo(2020);
        assertThat(row.payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2020-06-01","creditCode":"%s",\
                "name":"光明建筑有限公司","industry":"E","mergedInto":null,"annulment":null}""".formatted(id, code));
    }

    @Test
    void shouldBeReadableFromEverywhereByAnyRole() {
        var id = id(register(inspector, code, "光明建筑有限公司"));
        var elsewhere = Api.as(BEIJING_DONGCHENG, VIEWER);

        elsewhere.get("/v1/employers/" + id).then().statusCode(200);
        elsewhere
                .get("/v1/employers?creditCode=" + code)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
    }

    @Test
    void shouldFindByHowTheNameBeginsLiterally() {
        var name = "百分之百100%_" + code;
        var id = id(register(inspector, code, name));
        register(inspector, Identifiers.aCreditCode(), "百分之百100分_" + code)
                .then()
                .statusCode(201);

        inspector
                .request()
                .queryParam("name", "百分之百100%_9")
                .queryParam("division", SHIZHONG)
                .get("/v1/employers")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
    }

    @Test
    void shouldRefuseACreditCodeThatIsRegisteredAndSayWhere() {
        var id = id(register(inspector, code, "光明建筑有限公司"));

        register(Api.as(BEIJING_DONGCHENG, INSPECTOR), BEIJING_DONGCHENG, code, "光明建筑")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/credit-code-taken"))
                .body("title", equalTo("统一社会信用代码已登记"))
                .body("recordId", equalTo(id.toString()));
    }

    @Test
    void shouldRegisterACreditCodeOnceWhenTwoAskAtOnce() throws Exception {
        var answers = AtOnce.run(2, () -> register(inspector, code, "光明建筑有限公司"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("type", equalTo("/problems/credit-code-taken")));
        inspector.get("/v1/employers?creditCode=" + code).then().body("items.size()", equalTo(1));
    }

    @Test
    void shouldGiveTheCodeOfAnAnnulledEmployerFree() {
        var id = id(register(inspector, code, "光明建筑有限公司"));
        approver.change("/v1/employers/" + id + "/annulment", 1, """
                {"reason": "重复登记"}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        register(inspector, code, "光明建筑有限公司").then().statusCode(201);

        assertThat(published.lastOf(id).payload()).contains("\"annulment\":{\"reason\":\"重复登记\",\"on\":\"");
    }

    @Test
    void shouldBeChangedOnlyFromInsideItsDivision() {
        var id = id(register(inspector, code, "光明建筑有限公司"));

        Api.as(XUECHENG, INSPECTOR)
                .change("/v1/employers/" + id + "/corrections", 1, """
                {"reason": "更名", "name": "别人的公司"}""")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/division-out-of-scope"));
        Api.as(XUECHENG, CASE_APPROVER)
                .change("/v1/employers/" + id + "/annulment", 1, """
                {"reason": "作废"}""")
                .then()
                .statusCode(404);

        inspector.get("/v1/employers/" + id).then().body("name", equalTo("光明建筑有限公司"));
        assertThat(published.of(id)).hasSize(1);
    }

    @Test
    void shouldMoveOnlyForATokenThatCoversBothDivisions() {
        var id = id(register(inspector, code, "光明建筑有限公司"));
        var move = """
                {"reason": "注册地迁移", "division": "370403", "name": "光明集团有限公司", "industry": "F"}""";

        inspector.change("/v1/employers/" + id + "/corrections", 1, move).then().statusCode(404);
        Api.as(ZAOZHUANG, INSPECTOR)
                .change("/v1/employers/" + id + "/corrections", 1, move)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("division", equalTo("370403"));

        assertThat(published.lastOf(id).division()).isEqualTo("370403");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370403","businessDate":"2020-06-01","creditCode":"%s",\
                "name":"光明集团有限公司","industry":"F","mergedInto":null,"annulment":null}""".formatted(id, code));
    }

    @Test
    void shouldRefuseToTakeOverTheCodeOfAnother() {
        register(inspector, code, "光明建筑有限公司");
        var other = id(register(inspector, Identifiers.aCreditCode(), "光明餐饮有限公司"));

        inspector
                .change("/v1/employers/" + other + "/corrections", 1, """
                {"reason": "代码录入错误", "creditCode": "%s"}""".formatted(code))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/credit-code-taken"));
    }

    @Test
    void shouldSayWhichFieldsAreWrongAndStoreNothing() {
        var name = "没有登记的公司" + code;
        inspector
                .post("/v1/employers", """
                {"division": "370402", "creditCode": "111500000115129680", "name": "%s", "industry": "E", "registeredOn": "2020-06-01"}""".formatted(name))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/credit-code-invalid"))
                .body("errors.pointer", contains("/creditCode"));
        inspector
                .post("/v1/employers", """
                {"division": "370402", "name": "%s", "industry": "Z", "registeredOn": "2020-06-01"}""".formatted(name))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/industry"));
        inspector
                .post("/v1/employers", """
                {"division": "370402", "name": "%s", "industry": "E", "registeredOn": "2199-06-01"}""".formatted(name))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/registeredOn"));

        inspector.request().queryParam("name", name).get("/v1/employers").then().body("items.size()", equalTo(0));
    }

    @Test
    void shouldRefuseTheSecondRecordWithTheSameSourceReference() {
        var reference = "YR-" + code;
        var id = id(registerWithReference(reference));

        registerWithReference(reference)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/source-reference-taken"))
                .body("recordId", equalTo(id.toString()));
    }

    @Test
    void shouldNotLetAViewerRegister() {
        register(Api.as(SHIZHONG, VIEWER), code, "光明建筑有限公司").then().statusCode(403);
    }

    @Test
    void shouldPageInTheOrderOfRegistration() {
        var prefix = "分页公司" + code;
        var ids = List.of(1, 2, 3).stream()
                .map(number -> id(register(inspector, Identifiers.aCreditCode(), prefix + number))
                        .toString())
                .toList();

        var first = inspector
                .request()
                .queryParam("name", prefix)
                .queryParam("limit", 2)
                .get("/v1/employers");
        first.then().statusCode(200).body("items.id", equalTo(ids.subList(0, 2)));
        inspector
                .request()
                .queryParam("name", prefix)
                .queryParam("limit", 2)
                .queryParam("after", first.path("next").toString())
                .get("/v1/employers")
                .then()
                .body("items.id", equalTo(ids.subList(2, 3)))
                .body("next", equalTo(null));
    }

    private Response registerWithReference(String reference) {
        return inspector.post("/v1/employers", """
                {"division": "370402", "name": "光明建筑有限公司", "industry": "E", "registeredOn": "2020-06-01", "sourceReference": "%s"}""".formatted(reference));
    }

    private static Response register(Api api, String code, String name) {
        return register(api, SHIZHONG, code, name);
    }

    private static Response register(Api api, String division, String code, String name) {
        return api.post("/v1/employers", """
                {"division": "%s", "creditCode": "%s", "name": "%s", "industry": "E", "registeredOn": "2020-06-01"}""".formatted(division, code, name));
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }
}

package cn.fazhi.enforcement.wagerecovery;

import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static cn.fazhi.enforcement.Api.ZAOZHUANG;
import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import cn.fazhi.enforcement.AnEmployer;
import cn.fazhi.enforcement.Api;
import cn.fazhi.enforcement.Identifiers;
import cn.fazhi.enforcement.Published;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class WageRecoveryApiTest {

    private final Api inspector = Api.as(SHIZHONG, INSPECTOR);
    private final Api approver = Api.as(SHIZHONG, CASE_APPROVER);
    private final String wang = Identifiers.aCitizenNumber();
    private final String liu = Identifiers.aCitizenNumber();
    private AnEmployer employer;

    @Inject
    Published published;

    @Inject
    WorkerKeys keys;

    @BeforeEach
    void registerAnEmployer() {
        employer = AnEmployer.in(SHIZHONG);
    }

    @Test
    void shouldRecordListedPersonsMaskedAndPublishTheirKeys() {
        var answer = record(inspector, "189000.5", "\"workers\": " + list(wang, liu));

        var id = id(answer);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","sourceReference":null,"status":"RECORDED","basis":"MEDIATION",\
                "employer":%s,"amount":189000.50,"claimedAmount":null,"paidOn":"2021-12-20","listedWorkers":2,"statedWorkers":0,\
                "workers":[{"citizenNumber":"%s","name":"王芳","amount":null},{"citizenNumber":"%s","name":"王芳","amount":null}],\
                "confirmedOn":null,"annulment":null}""".formatted(id, employer.json(), masked(wang), masked(liu)));
        assertThat(inspector.get("/v1/wage-recoveries/" + id).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(id).topic()).endsWith("enforcement.wage-recovery");
        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":1,"division":"370402","businessDate":"2021-12-20","status":"RECORDED","employer":%s,\
                "amount":189000.50,"workerKeys":["%s","%s"],"statedWorkers":0,"claimedAmount":null,"annulment":null}""".formatted(id, employer.json(), key(wang), key(liu)));
    }

    @Test
    void shouldPublishWhatWasClaimedAndKeepItUntilACorrectionNamesAnother() {
        var id = id(record(inspector, "1000", "\"statedWorkers\": 2, \"claimedAmount\": 1200.5"));
        assertThat(published.lastOf(id).payload()).contains("\"claimedAmount\":1200.50,");

        correct(inspector, id, 1, """
                {"reason": "金额有误", "amount": 900}""").then().statusCode(200);
        assertThat(published.lastOf(id).payload()).contains("\"claimedAmount\":1200.50,");

        correct(inspector, id, 2, """
                {"reason": "涉案金额有误", "claimedAmount": 950}""").then().statusCode(200);
        assertThat(published.lastOf(id).payload()).contains("\"amount\":900.00,", "\"claimedAmount\":950.00,");
        assertThat(inspector.get("/v1/wage-recoveries/" + id).asString())
                .contains("\"amount\":900.00,\"claimedAmount\":950.00,");

        correct(inspector, id, 3, """
                {"reason": "他案的涉案金额", "cleared": ["CLAIMED_AMOUNT"]}""").then().statusCode(200);
        assertThat(published.lastOf(id).payload()).contains("\"amount\":900.00,", "\"claimedAmount\":null,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "1000000000000.01", "\"many\""})
    void shouldRefuseAClaimThatIsNoAmount(String claimed) {
        record(inspector, "1000", "\"statedWorkers\": 2, \"claimedAmount\": " + claimed)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/claimedAmount"));
    }

    @Test
    void shouldConfirmByAnApproverAlone() {
        var id = stated();

        inspector
                .change("/v1/wage-recoveries/" + id + "/confirmation", 1, "{}")
                .then()
                .statusCode(403);
        approver.change("/v1/wage-recoveries/" + id + "/confirmation", 1, "{}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CONFIRMED"));
        approver.change("/v1/wage-recoveries/" + id + "/confirmation", 2, "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wage-recovery-already-confirmed"));

        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2021-12-20","status":"CONFIRMED","employer":%s,\
                "amount":1890000.00,"workerKeys":[],"statedWorkers":106,"claimedAmount":null,"annulment":null}""".formatted(id, employer.json()));
    }

    @Test
    void shouldLeaveTheCorrectionOfWhatIsConfirmedToAnApprover() {
        var id = stated();
        approver.change("/v1/wage-recoveries/" + id + "/confirmation", 1, "{}");
        var more = """
                {"reason": "金额录入错误", "amount": 18900000}""";

        correct(inspector, id, 2, more)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-required"))
                .body("roles", contains("case-approver", "service"));
        assertThat(published.of(id)).hasSize(2);
        correct(approver, id, 2, more).then().statusCode(200).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void shouldPublishACorrectionThatConcernsOnlyTheWorkers() {
        var id = id(record(inspector, "1000", "\"workers\": " + list(wang, liu)));

        correct(inspector, id, 1, """
                {"reason": "名单有误", "workers": %s}""".formatted(list(liu, wang)))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("workers.citizenNumber", contains(masked(liu), masked(wang)));

        assertThat(published.lastOf(id).payload())
                .contains("\"workerKeys\":[\"%s\",\"%s\"]".formatted(key(liu), key(wang)));
    }

    @Test
    void shouldReplaceAListByANumberWhenCorrected() {
        var id = id(record(inspector, "1000", "\"workers\": " + list(wang, liu)));

        correct(inspector, id, 1, """
                {"reason": "名单缺失", "statedWorkers": 3, "amount": 2000, "paidOn": "2020-12-31"}""").then().statusCode(200);

        assertThat(published.lastOf(id).payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2020-12-31","status":"RECORDED","employer":%s,\
                "amount":2000.00,"workerKeys":[],"statedWorkers":3,"claimedAmount":null,"annulment":null}""".formatted(id, employer.json()));
    }

    @Test
    void shouldMoveForATokenThatCoversBothDivisions() {
        var id = stated();
        var move = """
                {"reason": "属地录入错误", "division": "370403"}""";

        correct(inspector, id, 1, move).then().statusCode(404);
        correct(Api.as(ZAOZHUANG, INSPECTOR), id, 1, move).then().statusCode(200);

        assertThat(published.lastOf(id).division()).isEqualTo("370403");
        inspector.get("/v1/wage-recoveries/" + id).then().statusCode(404);
        Api.as(XUECHENG, INSPECTOR).get("/v1/wage-recoveries/" + id).then().statusCode(200);
    }

    @Test
    void shouldAnnul() {
        var id = stated();

        approver.change("/v1/wage-recoveries/" + id + "/annulment", 1, """
                {"reason": "与另一条记录重复"}""")
                .then()
                .statusCode(200)
                .body("annulment.reason", equalTo("与另一条记录重复"));
        approver.change("/v1/wage-recoveries/" + id + "/confirmation", 2, "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wage-recovery-annulled"));
    }

    @Test
    void shouldRefuseAWrongCitizenNumberWithoutRepeatingIt() {
        var wrong = wang.substring(0, 17) + (wang.endsWith("X") ? "1" : "X");

        var answer = record(inspector, "1000", "\"workers\": " + list(liu, wrong));

        answer.then()
                .statusCode(422)
                .body("type", equalTo("/problems/citizen-number-invalid"))
                .body("errors.pointer", contains("/workers/1/citizenNumber"));
        assertThat(answer.asString()).doesNotContain(wrong).doesNotContain(wrong.substring(6, 14));
    }

    @Test
    void shouldRefuseAPersonListedTwice() {
        record(inspector, "1000", "\"workers\": " + list(wang, liu, wang))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/worker-listed-twice"))
                .body("detail", equalTo("名单第 3 行的人员与前面某一行是同一个人，请删去重复的一行。"))
                .body("errors.pointer", contains("/workers/2"));
    }

    @Test
    void shouldTakeEitherAListOrANumber() {
        record(inspector, "1000", "\"statedWorkers\": 2, \"workers\": " + list(wang))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/workers-listed-or-stated"));
        record(inspector, "1000", "\"statedWorkers\": null").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "1000000000000.01", "1E400", "\"many\"", "null"})
    void shouldRefuseWhatIsNoAmount(String amount) {
        record(inspector, amount, "\"statedWorkers\": 2")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/amount"));
    }

    @Test
    void shouldRefuseWagesPaidInTheFuture() {
        inspector
                .post("/v1/wage-recoveries", """
                {"division": "370402", "employerId": "%s", "basis": "CASE", "amount": 1000, "paidOn": "2199-01-01", "statedWorkers": 2}""".formatted(employer.id()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/date-in-future"))
                .body("errors.pointer", contains("/paidOn"));
    }

    @Test
    void shouldTakeTwoThousandPersonsAndListThemInNoList() {
        var numbers = Stream.generate(Identifiers::aCitizenNumber).limit(2000).toArray(String[]::new);

        var id = id(record(inspector, "1890000", "\"workers\": " + list(numbers)));

        inspector
                .get("/v1/wage-recoveries?basis=MEDIATION&status=RECORDED&from=2021-12-20&until=2021-12-20&employerId="
                        + employer.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].listedWorkers", equalTo(2000))
                .body("items[0]", not(hasKey("workers")));
        correct(inspector, id, 1, """
                {"reason": "基础有误", "basis": "CASE"}""").then().statusCode(200).body("workers.size()", equalTo(2000));
    }

    private UUID stated() {
        return id(record(inspector, "1890000", "\"statedWorkers\": 106"));
    }

    private Response record(Api api, String amount, String workers) {
        return api.post("/v1/wage-recoveries", """
                {"division": "370402", "employerId": "%s", "basis": "MEDIATION", "amount": %s, "paidOn": "2021-12-20", %s}""".formatted(employer.id(), amount, workers));
    }

    private static Response correct(Api api, UUID id, long seen, String body) {
        return api.change("/v1/wage-recoveries/" + id + "/corrections", seen, body);
    }

    private static String list(String... numbers) {
        return Stream.of(numbers)
                .map("{\"citizenNumber\": \"%s\", \"name\": \"王芳\"}"::formatted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String key(String number) {
        return keys.of(new CitizenNumber(number));
    }

    private static String masked(String number) {
        return number.substring(0, 6) + "********" + number.substring(14);
    }

    private static UUID id(Response answer) {
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }
}

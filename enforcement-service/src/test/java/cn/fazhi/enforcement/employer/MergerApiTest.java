package cn.fazhi.enforcement.employer;

import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static cn.fazhi.enforcement.Api.ZAOZHUANG;
import static cn.fazhi.identity.Role.INSPECTOR;
import static cn.fazhi.identity.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class MergerApiTest {

    private final Api inspector = Api.as(SHIZHONG, INSPECTOR);
    private final String code = Identifiers.aCreditCode();

    @Inject
    Published published;

    @Test
    void shouldMergeAndShowIntoWhomEverywhere() {
        var merged = Registered.withoutCode(SHIZHONG);
        var survivor = Registered.withCode(SHIZHONG, code);

        var answer = merged.mergeInto(inspector, survivor);

        answer.then().statusCode(200).header("ETag", "\"2\"");
        assertThat(answer.asString()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","sourceReference":null,"creditCode":null,"name":"老王早点铺",\
                "industry":"H","registeredOn":"2020-06-01","mergedInto":"%s","annulment":null}""".formatted(merged.id(), survivor.id()));
        assertThat(inspector.get("/v1/employers/" + merged.id()).asString()).isEqualTo(answer.asString());
        assertThat(published.lastOf(merged.id()).payload()).isEqualTo("""
                {"id":"%s","revision":2,"division":"370402","businessDate":"2020-06-01","creditCode":null,\
                "name":"老王早点铺","industry":"H","mergedInto":"%s","annulment":null}""".formatted(merged.id(), survivor.id()));
        assertThat(published.of(survivor.id())).hasSize(1);
    }

    @Test
    void shouldHandTheCodeOverToTheOneThatStays() {
        var merged = Registered.withCode(SHIZHONG, code);
        var survivor = Registered.withoutCode(SHIZHONG);

        merged.mergeInto(inspector, survivor).then().statusCode(200).body("creditCode", equalTo(null));

        inspector
                .get("/v1/employers/" + survivor.id())
                .then()
                .header("ETag", "\"2\"")
                .body("creditCode", equalTo(code));
        inspector
                .get("/v1/employers?creditCode=" + code)
                .then()
                .body("items.id", equalTo(List.of(survivor.id().toString())));
    }

    @Test
    void shouldRefuseANewRecordOfAMergedEmployerAndNameTheOneToUse() {
        var first = Registered.withoutCode(SHIZHONG);
        var second = Registered.withoutCode(SHIZHONG);
        var third = Registered.withoutCode(SHIZHONG);
        first.mergedInto(second);
        second.mergedInto(third);

        refused(first.planInspection(SHIZHONG), 409, "employer-merged")
                .then()
                .body("title", equalTo("用人单位已合并"))
                .body("recordId", equalTo(third.id().toString()));
    }

    @Test
    void shouldNotBeChangedOnceMerged() {
        var merged = Registered.withoutCode(SHIZHONG);
        var survivor = Registered.withoutCode(SHIZHONG);
        merged.mergedInto(survivor);

        var again = inspector.change("/v1/employers/" + merged.id() + "/corrections", 2, """
                {"reason": "更名", "name": "老王餐饮"}""");
        var into = survivor.mergeInto(inspector, merged);

        refused(again, 409, "employer-merged")
                .then()
                .body("recordId", equalTo(survivor.id().toString()));
        refused(into, 409, "employer-merged")
                .then()
                .body("recordId", equalTo(survivor.id().toString()));
        assertThat(published.of(merged.id())).hasSize(2);
    }

    @Test
    void shouldRefuseToMergeWhatIsNotOneEmployer() {
        var employer = Registered.withCode(SHIZHONG, code);
        var other = Registered.withCode(SHIZHONG, Identifiers.aCreditCode());
        var nobody = new Registered(UUID.randomUUID(), SHIZHONG);

        refused(employer.mergeInto(inspector, other), 409, "credit-codes-differ");
        refused(employer.mergeInto(inspector, employer), 422, "merger-into-itself")
                .then()
                .body("errors.pointer", equalTo(List.of("/into")));
        refused(employer.mergeInto(inspector, nobody), 422, "unknown-employer");
        refused(nobody.mergeInto(inspector, employer), 404, "not-found");
        assertThat(published.of(employer.id())).hasSize(1);
    }

    @Test
    void shouldMergeOnlyForATokenThatCoversBothDivisions() {
        var merged = Registered.withoutCode(SHIZHONG);
        var survivor = Registered.withoutCode(XUECHENG);

        refused(merged.mergeInto(inspector, survivor), 404, "division-out-of-scope");
        refused(merged.mergeInto(Api.as(XUECHENG, INSPECTOR), survivor), 404, "division-out-of-scope");
        merged.mergeInto(Api.as(ZAOZHUANG, INSPECTOR), survivor).then().statusCode(200);
    }

    @Test
    void shouldBeAskedForByOneWhoMayAndHasSeenTheEmployer() {
        var merged = Registered.withoutCode(SHIZHONG);
        var survivor = Registered.withoutCode(SHIZHONG);
        var body = """
                {"into": "%s", "reason": "系同一单位"}""".formatted(survivor.id());
        var path = "/v1/employers/" + merged.id() + "/merger";

        assertThat(Api.as(SHIZHONG, VIEWER).change(path, 1, body).statusCode()).isEqualTo(403);
        refused(inspector.change(path, 7, body), 412, "stale-version");
        refused(inspector.post(path, body), 428, "version-required");
    }

    @Test
    void shouldMergeOneIntoTheOtherWhenBothAreAskedForAtOnce() throws Exception {
        var one = Registered.withoutCode(SHIZHONG);
        var other = Registered.withoutCode(SHIZHONG);
        var turns = new AtomicBoolean();

        var answers = AtOnce.run(
                2, () -> turns.getAndSet(true) ? one.mergeInto(inspector, other) : other.mergeInto(inspector, one));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> refused(answer, 409, "employer-merged"));
    }

    private static Response refused(Response answer, int status, String type) {
        answer.then().statusCode(status).body("type", equalTo("/problems/" + type));
        return answer;
    }
}

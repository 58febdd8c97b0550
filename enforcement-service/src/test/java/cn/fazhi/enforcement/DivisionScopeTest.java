package cn.fazhi.enforcement;

import static cn.fazhi.enforcement.Api.BEIJING_DONGCHENG;
import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static cn.fazhi.enforcement.Api.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.Issuer;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No way around the division of the token: not by id, not by list, not by a change. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class DivisionScopeTest {

    @Test
    void shouldShowARecordToItsDivisionAndToThoseAboveOnly() {
        var inspection = anInspectionInShizhong();

        assertThat(Api.as(SHIZHONG, "viewer").get(inspection).statusCode()).isEqualTo(200);
        assertThat(Api.as(ZAOZHUANG, "viewer").get(inspection).statusCode()).isEqualTo(200);
        assertThat(Api.as("000000", "viewer").get(inspection).statusCode()).isEqualTo(200);
        assertThat(Api.as(XUECHENG, "viewer").get(inspection).statusCode()).isEqualTo(404);
        assertThat(Api.as(BEIJING_DONGCHENG, "viewer").get(inspection).statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldListNothingOfAnotherDivisionEvenWhenItIsAskedFor() {
        anInspectionInShizhong();

        var everything = Api.as(XUECHENG, "viewer").get("/v1/inspections?limit=200");
        var asked = Api.as(XUECHENG, "viewer").get("/v1/inspections?division=" + SHIZHONG);

        assertThat(everything.<String>path("items.findAll { it.division != '" + XUECHENG + "' }.toString()"))
                .isEqualTo("[]");
        assertThat(asked.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void shouldChangeNothingOfAnotherDivision() {
        var inspection = anInspectionInShizhong();

        var answer = Api.as(XUECHENG, "case-approver").change(inspection + "/annulment", 1, "{\"reason\": \"误录\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/not-found");
        assertThat(Api.as(SHIZHONG, "viewer").get(inspection).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void shouldShowNothingToATokenWithoutADivision() {
        var inspection = anInspectionInShizhong();
        var nowhere = new Api(token(Issuer.LOCAL, Instant.now().plus(Duration.ofMinutes(5))));

        assertThat(nowhere.get(inspection).statusCode()).isEqualTo(404);
        assertThat(nowhere.get("/v1/inspections").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void shouldTakeNoTokenOfAnotherIssuerAndNoneThatHasExpired() {
        var foreign = new Api(token("https://elsewhere.example", Instant.now().plus(Duration.ofMinutes(5))));
        var expired = new Api(token(Issuer.LOCAL, Instant.now().minus(Duration.ofMinutes(5))));

        assertThat(foreign.get("/v1/inspections").statusCode()).isEqualTo(401);
        assertThat(expired.get("/v1/inspections").statusCode()).isEqualTo(401);
    }

    private static String token(String issuer, Instant expiresAt) {
        return Jwt.subject("test")
                .issuer(issuer)
                .groups(Set.of("viewer", "inspector"))
                .expiresAt(expiresAt)
                .sign(TestTokens.privateKey());
    }

    private static String anInspectionInShizhong() {
        var inspector = Api.as(SHIZHONG, "inspector");
        var employer = inspector.post("/v1/employers", """
                {"division": "370402", "name": "市中区公司", "industry": "E", "registeredOn": "2020-06-01"}""");
        return inspector
                .post("/v1/inspections", """
                        {"division": "370402", "employerId": "%s", "kind": "ROUTINE", "plannedOn": "2021-03-02"}""".formatted(employer.<String>path("id")))
                .header("Location");
    }
}

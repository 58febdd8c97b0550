package cn.fazhi.enforcement;

import static cn.fazhi.enforcement.Api.BEIJING_DONGCHENG;
import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.ZAOZHUANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class AuditTest {

    private static final String EMPLOYER = """
            {"division": "370402", "name": "市中区公司", "industry": "E", "registeredOn": "2020-06-01"}""";

    @Inject
    StoredRows rows;

    @Test
    void shouldVerifyTheChainOfAllForNobodyWhoCoversLess() {
        var answer = Api.as(ZAOZHUANG, "auditor").get("/v1/audit-entries/verification");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void shouldTellWhoDidWhatToARecord() {
        // Given
        var key = UUID.randomUUID().toString();
        var clerk = new Api(TestTokens.tokenOf("wang.fang", SHIZHONG, "inspector", "viewer"));
        var approver = new Api(TestTokens.tokenOf("li.qiang", SHIZHONG, "case-approver"));
        var employer = clerk.postWithKey(key, "/v1/employers", EMPLOYER);
        approver.change(employer.header("Location") + "/annulment", 1, "{\"reason\": \"重复登记\"}");
        // When
        var timeline = Api.as(ZAOZHUANG, "auditor").get("/v1/audit-entries?recordId=" + employer.<String>path("id"));
        // Then
        assertThat(timeline.<List<Map<String, Object>>>path("items"))
                .extracting(
                        entry -> entry.get("actor"),
                        entry -> entry.get("client"),
                        entry -> entry.get("roles"),
                        entry -> entry.get("step"),
                        entry -> entry.get("family"),
                        entry -> entry.get("division"),
                        entry -> entry.get("revision"))
                .containsExactly(
                        tuple(
                                "wang.fang",
                                "fazhi-tests",
                                List.of("inspector", "viewer"),
                                "registered",
                                "employer",
                                SHIZHONG,
                                1),
                        tuple(
                                "li.qiang",
                                "fazhi-tests",
                                List.of("case-approver"),
                                "annulled",
                                "employer",
                                SHIZHONG,
                                2));
        assertThat(timeline.<String>path("items[0].reason")).isNull();
        assertThat(timeline.<String>path("items[1].reason")).isEqualTo("重复登记");
        assertThat(timeline.<String>path("items[0].requestId")).isEqualTo(key);
        assertThat(timeline.<String>path("items[0].at")).endsWith("Z");
    }

    @Test
    void shouldWriteOneEntryForAWriteThatIsAskedForTwice() throws Exception {
        // Given
        var key = UUID.randomUUID().toString();
        var inspector = Api.as(SHIZHONG, "inspector");
        inspector.postWithKey(key, "/v1/employers", EMPLOYER);
        var before = rows.count("audit_entry");
        // When
        inspector.postWithKey(key, "/v1/employers", EMPLOYER);
        // Then
        assertThat(rows.count("audit_entry")).isEqualTo(before);
    }

    @Test
    void shouldShowEntriesToAuditorsOfTheirOwnDivisionOnly() {
        // Given
        var employer = Api.as(SHIZHONG, "inspector").post("/v1/employers", EMPLOYER);
        var entries = "/v1/audit-entries?recordId=" + employer.<String>path("id");
        // When
        var elsewhere = Api.as(BEIJING_DONGCHENG, "auditor").get(entries);
        var noAuditor = Api.as(SHIZHONG, "inspector").get(entries);
        // Then
        assertThat(elsewhere.jsonPath().getList("items")).isEmpty();
        assertThat(noAuditor.statusCode()).isEqualTo(403);
        assertThat(noAuditor.<List<String>>path("roles")).containsExactly("auditor", "admin");
    }

    @Test
    void shouldLeadFromPageToPage() {
        // Given
        for (int i = 0; i < 3; i++) {
            Api.as(SHIZHONG, "inspector").post("/v1/employers", EMPLOYER);
        }
        var auditor = Api.as(SHIZHONG, "auditor");
        // When
        var first = auditor.get("/v1/audit-entries?limit=2");
        var second = auditor.get(first.header("Link").replaceAll("<(.*)>.*", "$1"));
        // Then
        assertThat(first.jsonPath().getList("items")).hasSize(2);
        assertThat(second.<Integer>path("items[0].id")).isGreaterThan(first.<Integer>path("items[1].id"));
    }
}

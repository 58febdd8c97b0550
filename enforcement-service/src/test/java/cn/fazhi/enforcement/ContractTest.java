package cn.fazhi.enforcement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The OpenAPI document, in what every operation has in common. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ContractTest {

    @Test
    void shouldDescribeHeadersAndProblemsOfAChange() {
        var contract = contract();

        var change = "paths.'/v1/employers/{id}/corrections'.post";
        assertThat(contract.getString("openapi")).startsWith("3.1");
        assertThat(required(contract, change)).contains("Idempotency-Key", "If-Match", "id");
        assertThat(contract.<Map<String, Object>>get(change + ".responses").keySet())
                .contains("400", "401", "403", "404", "409", "412", "413", "415", "422", "428");
    }

    @Test
    void shouldAskNoKeyOfAReader() {
        var contract = contract();

        var list = "paths.'/v1/employers'.get";
        assertThat(required(contract, list)).isEmpty();
        assertThat(contract.<Map<String, Object>>get(list + ".responses").keySet())
                .contains("400", "401", "403")
                .doesNotContain("409", "412", "428");
    }

    @Test
    void shouldWriteADivisionAsItsSixDigits() {
        var contract = contract();

        assertThat(contract.getString("components.schemas.DivisionCode.type")).isEqualTo("string");
        assertThat(contract.getString("components.schemas.DivisionCode.pattern"))
                .isEqualTo("^\\d{6}$");
        assertThat(contract.getString("components.securitySchemes.bearer.scheme"))
                .isEqualTo("bearer");
    }

    private static JsonPath contract() {
        return given().accept("application/json").get("/q/openapi?format=json").jsonPath();
    }

    private static List<String> required(JsonPath contract, String operation) {
        return contract.getList(operation + ".parameters.findAll { it.required }.name");
    }
}

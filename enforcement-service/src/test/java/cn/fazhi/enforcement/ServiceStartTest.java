package cn.fazhi.enforcement;

import static io.restassured.RestAssured.get;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ServiceStartTest {

    @Test
    void shouldBeReadyOnAFreshSchema() {
        get("/q/health/ready").then().statusCode(200);
    }
}

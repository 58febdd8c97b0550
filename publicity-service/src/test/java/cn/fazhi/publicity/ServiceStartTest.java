package cn.fazhi.publicity;

import static io.restassured.RestAssured.get;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceStartTest {

    @Test
    void shouldBeReadyOnAFreshSchema() {
        get("/q/health/ready").then().statusCode(200);
    }
}

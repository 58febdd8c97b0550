package cn.fazhi.report;

import static cn.fazhi.report.Api.SHIZHONG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A dashboard of another origin reads figures in the browser, where the settings let it in. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class DashboardOriginTest {

    /** As application.properties of the tests has it. */
    private static final String BOARD = "https://board.example.gov.cn";

    private static final String FIGURES = "/v1/yearly-indicators?division=" + SHIZHONG + "&year=2021";

    @Test
    void shouldLetAKnownOriginReadFiguresAndWhatIsBesideThem() {
        // When
        var answer =
                Api.as(SHIZHONG, "viewer").request().header("Origin", BOARD).get(FIGURES);
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BOARD);
        assertThat(Arrays.asList(answer.header("Access-Control-Expose-Headers").split(", *")))
                .contains("ETag", "As-Of", "Content-Disposition", "Link");
    }

    /** The browser asks first, and without a token. */
    @Test
    void shouldTellTheBrowserBeforehandWhatAKnownOriginMaySend() {
        // When
        var answer = RestAssured.given()
                .header("Origin", BOARD)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization,if-none-match")
                .options(FIGURES);
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(BOARD);
        assertThat(answer.header("Access-Control-Allow-Headers"))
                .containsIgnoringCase("authorization")
                .containsIgnoringCase("if-none-match");
    }

    @Test
    void shouldRefuseAnOriginThatIsNotKnown() {
        // When
        var answer = Api.as(SHIZHONG, "viewer")
                .request()
                .header("Origin", "https://elsewhere.example.com")
                .get(FIGURES);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}

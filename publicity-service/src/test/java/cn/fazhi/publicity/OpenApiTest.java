package cn.fazhi.publicity;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class OpenApiTest {

    private static final Path SNAPSHOT = Path.of("..", "docs", "api", "publicity-service.yaml");

    @Test
    void shouldBeDescribedAsInTheSnapshot() throws IOException {
        var described =
                get("/q/openapi?format=yaml").then().statusCode(200).extract().asString();

        if (Boolean.getBoolean("fazhi.update-snapshots")) {
            Files.createDirectories(SNAPSHOT.getParent());
            Files.writeString(SNAPSHOT, described);
        }
        assertThat(SNAPSHOT)
                .as("rewritten by: mvn -pl publicity-service -am test -Dtest=OpenApiTest -Dfazhi.update-snapshots=true")
                .hasContent(described);
    }
}

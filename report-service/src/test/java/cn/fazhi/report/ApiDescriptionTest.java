package cn.fazhi.report;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A change of the API is seen in review: {@code -Dfazhi.api.write=true} writes the description anew. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class ApiDescriptionTest {

    private static final Path DESCRIPTION = Path.of("../docs/api/report-service.yaml");

    @Test
    void shouldBeAsItIsDescribed() throws IOException {
        var present = get("/q/openapi").asString();
        if (Boolean.getBoolean("fazhi.api.write")) {
            Files.createDirectories(DESCRIPTION.getParent());
            Files.writeString(DESCRIPTION, present);
        }

        assertThat(present).isEqualTo(Files.readString(DESCRIPTION));
    }
}

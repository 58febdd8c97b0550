package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.localstack.Service;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteStarted.class)
class SchemaTooOldTest {

    @Test
    void shouldEndAServiceThatNeedsANewerSchema() throws Exception {
        // Given
        var suite = SuiteStarted.suite();
        // When
        var replica = suite.replica(
                Service.PUBLICITY,
                suite.newAddress(),
                Map.of("FAZHI_SCHEMA_VERSION", "999912312359", "QUARKUS_OIDC_TENANT_ENABLED", "false"));
        // Then
        try {
            assertThat(replica.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            replica.destroyForcibly();
        }
        assertThat(replica.exitValue()).isNotZero();
        assertThat(Path.of("target", "publicity-service-replica.log"))
                .content()
                .contains("this version needs 999912312359: run its migrations first");
    }
}

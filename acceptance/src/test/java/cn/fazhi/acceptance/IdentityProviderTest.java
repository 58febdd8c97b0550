package cn.fazhi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cn.fazhi.localstack.Service;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program of another system, as docs/integration.md tells it to: with client credentials at a real Keycloak. */
@ExtendWith(SuiteStarted.class)
class IdentityProviderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FIGURES = "/v1/yearly-indicators?year=2021&division=";

    private static Keycloak keycloak;
    private static Process replica;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        assumeFalse(Boolean.getBoolean("fazhi.identity-provider.skip"), "once is enough: no database has a part in it");
        keycloak = Keycloak.start();
        keycloak.enable("example-integration");
        address = SuiteStarted.suite().newAddress();
        replica = SuiteStarted.suite()
                .replica(
                        Service.REPORT,
                        address,
                        Map.of(
                                "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm(),
                                "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", keycloak.secretOf("report-service"),
                                "FAZHI_OWNERS_REPORT", address.toString()));
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> new Api(address, null).get("/q/health/ready").status() == 200);
    }

    @AfterAll
    static void end() {
        if (replica != null) {
            replica.destroyForcibly();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void shouldLetAProgramReadTheFiguresOfItsDivision() throws IOException {
        // Given
        var program = new Api(address, keycloak.tokenOf("example-integration"));
        // When
        var figures = program.get(FIGURES + "370402");
        // Then
        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.body().at("/division/name").asText()).isEqualTo("市中区");
    }

    @Test
    void shouldShowAProgramNothingOfItsNeighbours() throws IOException {
        // Given
        var program = new Api(address, keycloak.tokenOf("example-integration"));
        // When
        var figures = program.get(FIGURES + "370403");
        // Then
        assertThat(figures.status()).isEqualTo(404);
        assertThat(figures.text("type")).isEqualTo("/problems/division-out-of-scope");
    }

    @Test
    void shouldLetAPersonReadTheFiguresOfTheDivisionThatTheAdministratorGave() throws IOException {
        // Given
        keycloak.addPerson("clerk", "370402");
        keycloak.giveRole("clerk", "viewer");
        var person = new Api(address, keycloak.tokenOfPerson("clerk"));
        // Then
        assertThat(person.get(FIGURES + "370402").status()).isEqualTo(200);
        assertThat(person.get(FIGURES + "370403").status()).isEqualTo(404);
    }

    @Test
    void shouldTakeNoPersonWhoseDivisionIsNoCode() throws IOException {
        assertThat(keycloak.addPerson("nobody", "市中区").body()).contains("六位数字");
    }

    @Test
    void shouldRefuseATokenThatThisInstallationSignedItself() throws IOException {
        // Given
        var local = new Api(address, SuiteStarted.suite().token("370402", "viewer"));
        // Then
        assertThat(local.get(FIGURES + "370402").status()).isEqualTo(401);
    }
}

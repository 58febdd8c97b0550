package cn.fazhi.identity;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Duration;

/** Given by the identity provider for this service's own client credentials; asked for anew when it is about to end. */
@ApplicationScoped
@Typed(ProvidedToken.class)
class ProvidedToken implements ServiceToken {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcClient provider;
    private volatile Tokens current;

    ProvidedToken(OidcClient provider) {
        this.provider = provider;
    }

    @Override
    public String value() {
        if (current == null || current.isAccessTokenExpired() || current.isAccessTokenWithinRefreshInterval()) {
            current = provider.getTokens().await().atMost(PATIENCE);
        }
        return current.getAccessToken();
    }
}

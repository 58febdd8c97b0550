package cn.fazhi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** With an identity provider its tokens, without one those that this installation signs itself. */
class ServiceTokens {

    @Produces
    @ApplicationScoped
    ServiceToken serviceToken(
            @ConfigProperty(name = "quarkus.oidc-client.auth-server-url") Optional<String> provider,
            ProvidedToken provided,
            LocallySignedToken locallySigned) {
        return provider.isPresent() ? provided : locallySigned;
    }
}

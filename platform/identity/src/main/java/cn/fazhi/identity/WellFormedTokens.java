package cn.fazhi.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** Refuses what is no JWT before anybody takes it apart: not all who do are ready for dots with nothing between them. */
@ApplicationScoped
class WellFormedTokens implements HttpAuthenticationMechanism {

    private static final Pattern BEARER = Pattern.compile("Bearer\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SIGNED =
            Pattern.compile("Bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]+", Pattern.CASE_INSENSITIVE);

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        var authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        var isMalformed = authorization != null
                && BEARER.matcher(authorization).matches()
                && !SIGNED.matcher(authorization).matches();
        return isMalformed
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    /** Before the mechanism that reads tokens. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}

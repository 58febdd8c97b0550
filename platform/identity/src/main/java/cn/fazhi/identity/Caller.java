package cn.fazhi.identity;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, and for which division: read from the token. */
@RequestScoped
public class Caller {

    private static final String DIVISION = "division";

    private final SecurityIdentity identity;
    private final Divisions divisions;
    private final Clock clock;

    public Caller(SecurityIdentity identity, Divisions divisions, Clock clock) {
        this.identity = identity;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** The token's subject; {@code anonymous} without a token. */
    public String subject() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /** The program that the token was given to; none if the token does not say. */
    public Optional<String> client() {
        return token().map(token -> token.<Object>getClaim("azp")).map(Object::toString);
    }

    /** The end of the token; none without one. */
    public Optional<Instant> until() {
        return token().map(token -> Instant.ofEpochSecond(token.getExpirationTime()));
    }

    public SortedSet<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    /** The division that the token is for; none without a token or a well-formed claim: then nothing is in scope. */
    public Optional<DivisionCode> division() {
        return token().map(Caller::division)
                .map(Object::toString)
                .filter(DivisionCode::isWellFormed)
                .map(DivisionCode::new);
    }

    public boolean covers(DivisionCode division) {
        return division()
                .filter(own -> divisions.covers(own, division, LocalDate.now(clock)))
                .isPresent();
    }

    /**
     * For a division that the request names itself: what lies below the token's division passes.
     *
     * @throws UnknownDivision if there is no such division
     * @throws DivisionOutOfScope if the token does not cover it
     */
    public void requireCovered(DivisionCode division) {
        if (!divisions.exists(division)) {
            throw new UnknownDivision(division);
        }
        if (!covers(division)) {
            throw new DivisionOutOfScope(division);
        }
    }

    /**
     * For what several roles may correct but only some have decided.
     *
     * @param pointer to what the request says of it; empty: the whole request
     * @throws RoleRequired if the token carries none of the roles
     */
    public void requireRole(String pointer, String... roles) {
        if (Stream.of(roles).noneMatch(identity::hasRole)) {
            throw new RoleRequired(pointer, List.of(roles));
        }
    }

    /** By {@code getClaim} every request would throw and catch an exception, as for each name that no standard knows. */
    private static Object division(JsonWebToken token) {
        return token instanceof OidcJwtCallerPrincipal oidc
                ? oidc.getClaims().getClaimValue(DIVISION)
                : token.getClaim(DIVISION);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}

package cn.fazhi.identity;

/** Who signs tokens where no identity provider is configured: the launcher, the tests and the services themselves. */
public final class Issuer {

    /**
     * The {@code iss} of every token signed with the local key. Who sets {@code quarkus.oidc.public-key} sets
     * {@code quarkus.oidc.token.issuer} to this too; with an identity provider the issuer is discovered instead.
     */
    public static final String LOCAL = "https://fazhi.local";

    private Issuer() {}
}

package cn.fazhi.identity;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** How this service proves who it is. */
@ConfigMapping(prefix = "fazhi.identity")
interface IdentityConfig {

    /** File with the RSA key (PKCS#8, PEM) that signs tokens where there is no identity provider; none by default. */
    Optional<Path> localSigningKey();
}

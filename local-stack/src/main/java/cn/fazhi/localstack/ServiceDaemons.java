package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Daemon;
import cn.fazhi.localstack.process.Daemon.ListenPort;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The three services as processes: each its packaged jar, its port, its own database user and this stack's keys. */
final class ServiceDaemons {

    private final Home home;
    private final Application application;
    private final Settings settings;
    private final Secrets secrets;
    private final Infrastructure infrastructure;

    ServiceDaemons(
            Home home, Application application, Settings settings, Secrets secrets, Infrastructure infrastructure) {
        this.home = home;
        this.application = application;
        this.settings = settings;
        this.secrets = secrets;
        this.infrastructure = infrastructure;
    }

    Daemon of(Service service) {
        var identity = home.service(service);
        return new Daemon(
                identity,
                application.command(
                        identity,
                        "256m",
                        List.of("-jar", application.jar(service).toString())),
                environment(service),
                List.of(new ListenPort(settings.port(service), service.variable("PORT"))));
    }

    private SortedMap<String, String> environment(Service service) {
        var account = new ServiceDatabases(settings, secrets).of(service);
        var environment = new TreeMap<String, String>();
        environment.put("MALLOC_ARENA_MAX", "2"); // or every thread keeps memory of its own
        for (var each : Service.values()) {
            environment.put(each.variable("PORT"), Integer.toString(settings.port(each)));
        }
        environment.put("FAZHI_DB_URL", infrastructure.databaseUrl());
        environment.put(service.variable("SCHEMA"), account.schema());
        environment.put(service.variable("DB_USER"), account.user());
        environment.put(service.variable("DB_PASSWORD"), account.password());
        environment.put(service.variable("DB_OWNER"), account.owner());
        environment.put(service.variable("DB_OWNER_PASSWORD"), account.ownerPassword());
        environment.put("FAZHI_KAFKA", infrastructure.kafka());
        environment.put("FAZHI_TOPIC_PREFIX", settings.topicPrefix());
        environment.putAll(identity());
        if (service == Service.ENFORCEMENT) {
            environment.putAll(citizenKeys());
        }
        return environment;
    }

    private Map<String, String> citizenKeys() {
        return Map.of(
                "FAZHI_CITIZEN_ENCRYPTION_KEY_FILE",
                secrets.keyFile("citizen-encryption").toString(),
                "FAZHI_CITIZEN_HASH_KEY_FILE",
                secrets.keyFile("citizen-hash").toString());
    }

    /** An identity provider given by the environment stands; without one this stack signs its own tokens. */
    private Map<String, String> identity() {
        var environment = new TreeMap<String, String>();
        if (settings.text("QUARKUS_OIDC_AUTH_SERVER_URL").isEmpty()) {
            environment.put("QUARKUS_OIDC_PUBLIC_KEY", secrets.verificationKey());
            environment.put("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER);
            environment.put(
                    "FAZHI_IDENTITY_LOCAL_SIGNING_KEY", secrets.signingKeyFile().toString());
        }
        return environment;
    }
}

package cn.fazhi.localstack;

import cn.fazhi.localstack.process.Trouble;

/** Where each service's tables are and as whom it reaches them: given by the environment, else chosen here. */
final class ServiceDatabases {

    private final Settings settings;
    private final Secrets secrets;

    ServiceDatabases(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    record Account(String schema, String user, String password, String owner, String ownerPassword) {}

    /** @throws Trouble if a schema's name is none */
    Account of(Service service) {
        var schema = text(service, "SCHEMA", service.schema());
        return new Account(
                plain(service, schema),
                text(service, "DB_USER", service.schema()),
                settings.text(service.variable("DB_PASSWORD")).orElseGet(() -> secrets.password(service.schema())),
                text(service, "DB_OWNER", service.schema() + "_owner"),
                settings.text(service.variable("DB_OWNER_PASSWORD"))
                        .orElseGet(() -> secrets.password(service.schema() + "_owner")));
    }

    /** A schema's name cannot be a parameter of a statement. */
    private static String plain(Service service, String schema) {
        if (!schema.matches("[A-Za-z0-9_]{1,64}")) {
            throw new Trouble(service.variable("SCHEMA") + " must be letters, digits and underscores, not " + schema);
        }
        return schema;
    }

    private String text(Service service, String suffix, String otherwise) {
        return settings.text(service.variable(suffix)).orElse(otherwise);
    }
}

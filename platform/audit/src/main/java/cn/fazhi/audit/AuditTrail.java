package cn.fazhi.audit;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.Role;
import cn.fazhi.outbox.Appended;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes the entry of a change into the transaction of that change. */
@ApplicationScoped
class AuditTrail {

    private static final String INSERT = "insert into audit_entry (at, actor, client, roles, step, family, record_id,"
            + " division, revision, request_id, reason) values (utc_timestamp(6), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final Caller caller;
    private final CurrentVertxRequest request;

    AuditTrail(DataSource database, Caller caller, CurrentVertxRequest request) {
        this.database = database;
        this.caller = caller;
        this.request = request;
    }

    void write(@Observes Appended appended) throws SQLException {
        var root = appended.root();
        write(new Act(
                appended.step(),
                appended.reason(),
                appended.family().slug(),
                root.id(),
                root.division(),
                root.revision()));
    }

    void write(@Observes Act act) throws SQLException {
        var asked = Arc.container().requestContext().isActive() && request.getCurrent() != null;
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, asked ? caller.subject() : "system");
            insert.setString(2, asked ? caller.client().orElse(null) : null);
            insert.setString(3, asked ? roles() : "");
            insert.setString(4, act.step());
            insert.setString(5, act.family());
            insert.setBytes(6, AuditEntries.bytes(act.recordId()));
            insert.setString(7, act.division().value());
            insert.setLong(8, act.revision());
            insert.setString(9, asked ? request.getCurrent().request().getHeader("Idempotency-Key") : null);
            insert.setString(10, act.reason());
            insert.executeUpdate();
        }
    }

    /** Those that mean something here: a token may carry many of other programs. */
    private String roles() {
        return caller.roles().stream().filter(Role.ALL::contains).collect(Collectors.joining(","));
    }
}

package cn.fazhi.report.rebuild;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.job.JobLease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins a rebuild; it runs on after the request has been answered. */
@ApplicationScoped
class StartRebuild {

    private final DataSource database;
    private final Caller caller;
    private final Event<RebuildRequested> requested;
    private final Event<Act> acts;
    private final Duration lease;

    /** @param lease after how long without a sign a rebuild is taken for dead */
    StartRebuild(
            DataSource database,
            Caller caller,
            Event<RebuildRequested> requested,
            Event<Act> acts,
            @ConfigProperty(name = "fazhi.rebuild.lease", defaultValue = "5M") Duration lease) {
        this.database = database;
        this.caller = caller;
        this.requested = requested;
        this.acts = acts;
        this.lease = lease;
    }

    /** @throws RebuildAlreadyRunning if another one runs, here or in another instance */
    @Transactional
    Rebuild handle(Source source) {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection()) {
            return begin(connection, id, source, caller.subject());
        } catch (SQLException e) {
            throw new IllegalStateException("the rebuild cannot be begun", e);
        }
    }

    private Rebuild begin(Connection connection, UUID id, Source source, String subject) throws SQLException {
        var own = new JobLease("rebuild", id, lease);
        if (!own.acquire(connection)) {
            throw new RebuildAlreadyRunning();
        }
        var rebuilds = new RebuildTable(connection);
        int generation = rebuilds.begin(id, source, subject);
        acts.fire(new Act("begun", source.name(), "rebuild", id, DivisionCode.NATION, 1));
        requested.fire(new RebuildRequested(id, generation, source, own));
        return rebuilds.find(id).orElseThrow();
    }
}

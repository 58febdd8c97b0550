package cn.fazhi.report.rebuild;

import java.sql.Connection;
import java.sql.SQLException;

/** Says how far a rebuild is, and that it lives; in the transactions that do its work. */
final class Progress {

    private final RebuildRequested requested;

    Progress(RebuildRequested requested) {
        this.requested = requested;
    }

    /** @throws cn.fazhi.report.job.LeaseLost if another rebuild has taken over */
    void enter(Connection connection, Phase phase) throws SQLException {
        requested.lease().keep(connection);
        new RebuildTable(connection).enter(requested.id(), phase);
    }

    /** Likewise; what is added to what was expected before. */
    void expect(Connection connection, long events, long facts) throws SQLException {
        requested.lease().keep(connection);
        new RebuildTable(connection).expect(requested.id(), events, facts);
    }

    /** Likewise. */
    void made(Connection connection, long events, long facts) throws SQLException {
        requested.lease().keep(connection);
        new RebuildTable(connection).progress(requested.id(), events, facts);
    }
}

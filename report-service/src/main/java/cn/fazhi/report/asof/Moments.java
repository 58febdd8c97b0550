package cn.fazhi.report.asof;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The moment of now, in one statement of a few rows. Readers that come within five milliseconds share one: who reads alone
 * reads exactly, and however many read, the database is asked two hundred times a second by this process.
 */
@ApplicationScoped
public class Moments {

    private static final long SHARED_NANOS = Duration.ofMillis(5).toNanos();
    private static final String READ = "select g.live, g.edition,"
            + " (select coalesce(sum(p.next_offset), 0) from intake_position p),"
            + " (select c.revision from catalogue_revision c where c.singleton = 1),"
            + " exists (select 1 from dead_letter l where l.state = 'OPEN')"
            + " or exists (select 1 from reconciliation_difference d where d.resolved_at is null),"
            + " s.service, s.bucket, s.buckets, s.as_of, s.parked"
            + " from counting_generation g left join source_as_of s on s.bucket >= 0 where g.singleton = 1"
            + " order by s.service, s.bucket";

    private record Read(Moment moment, long begun) {

        boolean holds() {
            return System.nanoTime() - begun < SHARED_NANOS;
        }
    }

    private final DataSource database;
    private volatile Read last;

    public Moments(DataSource database) {
        this.database = database;
    }

    public Moment now() {
        var known = last;
        return known != null && known.holds() ? known.moment() : readOnce();
    }

    /**
     * One that was not read before; whoever needs it at once shares it.
     *
     * @param nanos of {@link System#nanoTime()}
     */
    public synchronized Moment since(long nanos) {
        return last != null && last.begun() - nanos >= 0 ? last.moment() : readAndKeep();
    }

    private synchronized Moment readOnce() {
        return last != null && last.holds() ? last.moment() : readAndKeep();
    }

    private Moment readAndKeep() {
        long begun = System.nanoTime();
        last = new Read(read(), begun);
        return last.moment();
    }

    private Moment read() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(READ);
                var rows = select.executeQuery()) {
            rows.next();
            return moment(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("what is counted cannot be read", e);
        }
    }

    private static Moment moment(ResultSet rows) throws SQLException {
        var version = new Moment.Version(rows.getInt(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
        boolean somethingWaits = rows.getBoolean(5);
        var sources = Sources.none();
        if (rows.getString(6) != null) {
            do {
                sources.add(rows, 6);
            } while (rows.next());
        }
        return new Moment(version, sources, somethingWaits);
    }
}

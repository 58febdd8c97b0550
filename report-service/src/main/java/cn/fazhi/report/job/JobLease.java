package cn.fazhi.report.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * The right of one run to do a job, for a while, by the database's clock. A run that dies loses it by time; a run that
 * slept past its end finds out by {@link #keep}, at the latest in the transaction in which it matters.
 */
public record JobLease(String job, UUID holder, Duration length) {

    /** @return false while another run holds it */
    public boolean acquire(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "insert into job_lease (job, holder, expires_at) values (?, '', utc_timestamp(6))"
                                + " on duplicate key update holder = holder");
                var take = connection.prepareStatement("update job_lease set holder = ?,"
                        + " expires_at = utc_timestamp(6) + interval ? microsecond"
                        + " where job = ? and (holder = '' or expires_at < utc_timestamp(6))")) {
            insert.setString(1, job);
            insert.executeUpdate();
            take.setString(1, holder.toString());
            take.setLong(2, length.toNanos() / 1000);
            take.setString(3, job);
            return take.executeUpdate() == 1;
        }
    }

    /**
     * Holds it for another length, and to the end of the transaction against everybody.
     *
     * @throws LeaseLost if it ran out and another run has taken it
     */
    public void keep(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("update job_lease set"
                + " expires_at = utc_timestamp(6) + interval ? microsecond where job = ? and holder = ?")) {
            update.setLong(1, length.toNanos() / 1000);
            update.setString(2, job);
            update.setString(3, holder.toString());
            if (update.executeUpdate() == 0) {
                throw new LeaseLost(job);
            }
        }
    }

    public void release(Connection connection) throws SQLException {
        try (var update =
                connection.prepareStatement("update job_lease set holder = '' where job = ? and holder = ?")) {
            update.setString(1, job);
            update.setString(2, holder.toString());
            update.executeUpdate();
        }
    }
}

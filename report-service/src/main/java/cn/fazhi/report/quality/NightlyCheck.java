package cn.fazhi.report.quality;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.LeaseLost;
import cn.fazhi.report.job.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Checks this year and the one before, each of every division with figures of it or of its year before, and whatever
 * has an unresolved finding: it may be mended by now. All instances wake; the lease lets one do it.
 */
@ApplicationScoped
class NightlyCheck {

    private static final Logger LOG = Logger.getLogger(NightlyCheck.class);
    private static final int PAGE = 100;
    /** Of the year before too: who has stopped recording has none of the year itself. */
    private static final String WITH_FIGURES =
            " or exists (select 1 from total t where t.generation = ? and t.division = d.code and t.period in (?, ?))";

    private final Transactions transactions;
    private final CheckQuality checkQuality;
    private final QualityConfig config;
    private final Clock clock;

    NightlyCheck(DataSource database, CheckQuality checkQuality, QualityConfig config, Clock clock) {
        this.transactions = new Transactions(database);
        this.checkQuality = checkQuality;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "nightly-quality-check",
            cron = "${fazhi.quality.cron:0 30 3 * * ?}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() throws SQLException {
        var lease = new JobLease("quality-check", UUID.randomUUID(), config.lease());
        if (!transactions.call(lease::acquire)) {
            LOG.debug("qualityCheckLeftToAnotherInstance");
            return;
        }
        try {
            int year = LocalDate.now(clock).getYear();
            for (int earlier : yearsWithFindings(year - 1)) {
                check(earlier, "", lease);
            }
            check(year - 1, WITH_FIGURES, lease);
            check(year, WITH_FIGURES, lease);
        } catch (LeaseLost e) {
            LOG.warn("qualityCheckLostItsLease");
        } finally {
            transactions.run(lease::release);
        }
    }

    private List<Integer> yearsWithFindings(int before) throws SQLException {
        return transactions.call(connection -> {
            try (var select = connection.prepareStatement("select distinct business_year from quality_finding"
                    + " where state <> 'RESOLVED' and business_year < ? order by business_year")) {
                select.setInt(1, before);
                try (var rows = select.executeQuery()) {
                    var years = new ArrayList<Integer>();
                    while (rows.next()) {
                        years.add(rows.getInt(1));
                    }
                    return years;
                }
            }
        });
    }

    /** @param others which divisions beside those with an unresolved finding */
    private void check(int year, String others, JobLease lease) throws SQLException {
        var page = divisions("", year, others);
        while (!page.isEmpty()) {
            transactions.run(lease::keep);
            page.forEach(division -> check(division, year));
            page = divisions(page.getLast(), year, others);
        }
    }

    /** What fails for one does not keep the others from being checked. */
    private void check(String division, int year) {
        try {
            checkQuality.handle(new DivisionCode(division), year);
        } catch (RuntimeException e) {
            LOG.errorf(e, "qualityCheckFailed division=%s year=%d", division, year);
        }
    }

    private List<String> divisions(String after, int year, String others) throws SQLException {
        return transactions.call(connection -> divisions(connection, after, year, others));
    }

    private static List<String> divisions(Connection connection, String after, int year, String others)
            throws SQLException {
        try (var select = connection.prepareStatement("select d.code from division d where d.code > ? and (exists"
                + " (select 1 from quality_finding f where f.division = d.code and f.business_year = ?"
                + " and f.state <> 'RESOLVED')" + others + ") order by d.code limit " + PAGE)) {
            select.setString(1, after);
            select.setInt(2, year);
            if (!others.isEmpty()) {
                select.setInt(3, Generation.live(connection));
                select.setString(4, Integer.toString(year));
                select.setString(5, Integer.toString(year - 1));
            }
            try (var rows = select.executeQuery()) {
                var divisions = new ArrayList<String>();
                while (rows.next()) {
                    divisions.add(rows.getString(1));
                }
                return divisions;
            }
        }
    }
}

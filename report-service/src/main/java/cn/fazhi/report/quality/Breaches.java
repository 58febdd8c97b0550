package cn.fazhi.report.quality;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.indicator.Catalogue;
import cn.fazhi.report.indicator.Formula;
import cn.fazhi.report.indicator.FormulaRefused;
import cn.fazhi.report.indicator.FormulaValues;
import cn.fazhi.report.indicator.Rule;
import cn.fazhi.report.job.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Which rules do not hold in a division's year, by the figures of one moment. */
@ApplicationScoped
class Breaches {

    /** @param unread codes of rules that read what is counted no more: whether they hold is not known */
    record Found(List<Breach> breaches, Set<String> unread) {}

    private static final Logger LOG = Logger.getLogger(Breaches.class);

    private final Transactions transactions;
    private final Catalogue catalogue;
    private final Succession succession;
    private final Clock clock;

    Breaches(DataSource database, Catalogue catalogue, Succession succession, Clock clock) {
        this.transactions = new Transactions(database);
        this.catalogue = catalogue;
        this.succession = succession;
        this.clock = clock;
    }

    /** Outside the caller's transaction: a moment of its own. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Found of(DivisionCode division, int year) {
        try {
            return transactions.snapshot(connection -> of(connection, division.value(), year));
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be checked", e);
        }
    }

    private Found of(Connection connection, String division, int year) throws SQLException {
        var values = FormulaValues.of(catalogue, connection, division, Period.year(year));
        var found = new Found(new ArrayList<>(), new HashSet<>());
        for (var rule : new QualityRuleTable(connection).latest()) {
            if (rule.state() == Rule.State.RETIRED) {
                continue;
            }
            if (rule.kind() == QualityRule.Kind.MISSING_MONTH) {
                found.breaches().addAll(missingMonths(connection, rule, division, year));
            } else {
                compare(rule, values, year, found);
            }
        }
        return found;
    }

    private List<Breach> missingMonths(Connection connection, QualityRule rule, String division, int year)
            throws SQLException {
        return RecordedMonths.read(connection, Generation.live(connection), division, year)
                .missing(year, LocalDate.now(clock))
                .stream()
                .filter(month -> !succession.isMerged(
                        new DivisionCode(division),
                        YearMonth.parse(month.period()).atEndOfMonth()))
                .map(month -> new Breach(rule.code(), month.family(), month.period(), null, null))
                .toList();
    }

    /** A rule that cannot be read finds nothing; the others go on. */
    private static void compare(QualityRule rule, FormulaValues values, int year, Found found) {
        try {
            var checked = rule.checked(values.definitions());
            var lesser = checked.lesser() == null ? BigDecimal.ZERO : values.of(Formula.parse(checked.lesser()));
            var greater = values.of(Formula.parse(checked.greater()));
            if (lesser.compareTo(greater) > 0) {
                found.breaches().add(new Breach(rule.code(), "", Integer.toString(year), lesser, greater));
            }
        } catch (FormulaRefused | SidesDiffer e) {
            LOG.warnf("qualityRuleUnreadable code=%s problem=%s", rule.code(), e.getMessage());
            found.unread().add(rule.code());
        }
    }
}

package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.BaseIndicator;
import cn.fazhi.report.counting.Contribution;
import cn.fazhi.report.counting.CountedFact;
import cn.fazhi.report.counting.CountedFacts;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Recount;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.intake.Undecodable;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Compares: facts with their owners, contributions with facts, totals with contributions. */
final class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 1000;
    private static final int MOST_PER_FAMILY = 1000;

    private final Transactions transactions;
    private final Map<String, Owner> owners;
    private final CaughtUp caughtUp;
    private final PayloadDecoder decoder;
    private final Divisions divisions;

    Reconciler(
            Transactions transactions,
            Map<String, Owner> owners,
            CaughtUp caughtUp,
            PayloadDecoder decoder,
            Divisions divisions) {
        this.transactions = transactions;
        this.owners = owners;
        this.caughtUp = caughtUp;
        this.decoder = decoder;
        this.divisions = divisions;
    }

    /**
     * @throws OwnerUnavailable if one cannot be asked
     * @throws SourceBehind if one's records are not counted in time
     * @throws cn.fazhi.report.job.LeaseLost if another one has taken over
     */
    void run(UUID id, Scope scope, JobLease lease) throws SQLException {
        expect(id, scope, lease);
        var findings = new Findings();
        for (var family : scope.families()) {
            var across = across(family, scope.year());
            var owner = new AskedRecords(owners.get(family.service()), transactions, lease);
            var facts = new FactsProof(transactions, owner, caughtUp, MOST_PER_FAMILY)
                    .find(family, scope.year(), across, findings);
            var asked = asked(scope, across, facts);
            progress(id, lease, 0);
            contributions(id, family, asked, lease, findings);
            orphans(family, asked, findings);
        }
        var years = years(scope);
        for (var family : scope.families()) {
            totals(id, family, years, lease, findings);
        }
        int differences = findings.all().size();
        transactions.run(connection -> {
            lease.keep(connection);
            new DifferenceTable(connection).replace(id, scope, findings);
            new ReconciliationTable(connection).done(id, differences);
        });
        if (differences > 0) {
            LOG.errorf("reconciliationFoundDifferences id=%s count=%d", id, differences);
        }
    }

    /** Every fact of the families, and every number of the indicators and years. */
    private void expect(UUID id, Scope scope, JobLease lease) throws SQLException {
        long numbers = years(scope).size()
                * scope.families().stream()
                        .mapToLong(family -> indicators(family).size())
                        .sum();
        transactions.run(connection -> {
            lease.keep(connection);
            var facts = new CountedFacts(connection, Generation.live(connection), divisions);
            new ReconciliationTable(connection).expect(id, numbers + facts.count(scope.families()));
        });
    }

    private void progress(UUID id, JobLease lease, long compared) throws SQLException {
        transactions.run(connection -> {
            lease.keep(connection);
            new ReconciliationTable(connection).progress(id, compared);
        });
    }

    /** What is open in two years may still be wrong in the one that is not compared. */
    private Set<RecordKey> across(RecordFamily family, Integer year) throws SQLException {
        return year == null
                ? Set.of()
                : transactions.snapshot(connection -> new DifferenceTable(connection).across(family, year));
    }

    /** Of what is named already nothing more is said: it comes anew from its owner. */
    private static Predicate<CountedFact> asked(Scope scope, Set<RecordKey> across, List<Difference> named) {
        var known = named.stream().map(Difference::record).collect(Collectors.toSet());
        return fact -> !known.contains(fact.id())
                && (scope.covers(fact.year()) || across.contains(new RecordKey(fact.family(), fact.id())));
    }

    private void contributions(
            UUID id, RecordFamily family, Predicate<CountedFact> asked, JobLease lease, Findings findings)
            throws SQLException {
        var named = new ArrayList<Difference>();
        var page = page(family, FIRST);
        while (!page.isEmpty()) {
            for (var fact : page) {
                if (asked.test(fact)) {
                    check(fact).ifPresent(wrong -> name(wrong, named, findings));
                }
            }
            progress(id, lease, page.size());
            page = page(family, page.getLast().id());
        }
        findings.name(named);
    }

    /** Beyond the bound its place alone. */
    private static void name(Difference difference, List<Difference> named, Findings findings) {
        if (named.size() < MOST_PER_FAMILY) {
            named.add(difference);
        } else {
            findings.leaveUnopened(new Place(difference.family(), difference.division(), difference.year(), ""));
        }
    }

    private List<CountedFact> page(RecordFamily family, UUID after) throws SQLException {
        return transactions.snapshot(connection ->
                new CountedFacts(connection, Generation.live(connection), divisions).page(family, after, PAGE));
    }

    /** What counts without a fact, unless the fact is known to be missing already. */
    private void orphans(RecordFamily family, Predicate<CountedFact> asked, Findings findings) throws SQLException {
        var orphans = transactions.snapshot(connection ->
                new CountedFacts(connection, Generation.live(connection), divisions).orphans(family, MOST_PER_FAMILY));
        findings.name(orphans.stream()
                .filter(asked)
                .map(orphan -> Difference.of(orphan, "no fact"))
                .toList());
        if (orphans.size() == MOST_PER_FAMILY) {
            findings.leaveUnfinished(family);
        }
    }

    private Optional<Difference> check(CountedFact fact) {
        try {
            var right = decoder.decode(fact);
            var payload = Stand.of(right.state());
            if (!payload.equals(new Stand(fact.division(), fact.year(), fact.revision()))) {
                return Optional.of(Difference.of(fact, payload));
            }
            return same(fact.contributions(), right.contributions())
                    ? Optional.empty()
                    : Optional.of(Difference.of(fact, right.contributions().size() + " contributions"));
        } catch (Undecodable e) {
            return Optional.of(Difference.of(fact, "unreadable"));
        }
    }

    private static boolean same(List<Contribution> here, List<Contribution> right) {
        return here.size() == right.size() && Set.copyOf(right).equals(new HashSet<>(here));
    }

    /**
     * The indicators whose first source the family is, each year by one moment: so it is asked once which divisions have
     * numbers. What is said meanwhile, and the lease that is kept, are transactions of their own: nobody would see them
     * here.
     */
    private void totals(UUID id, RecordFamily family, List<Integer> years, JobLease lease, Findings findings)
            throws SQLException {
        var named = new ArrayList<Difference>();
        for (int year : years) {
            transactions.snapshot(connection -> {
                var recount = new Recount(connection, Generation.live(connection));
                for (var indicator : indicators(family)) {
                    recount.wrong(indicator, year)
                            .forEach((cell, pair) -> name(Difference.of(family, cell, year, pair), named, findings));
                    progress(id, lease, 1);
                }
                return null;
            });
        }
        findings.name(named);
    }

    private static List<BaseIndicator> indicators(RecordFamily family) {
        return Arrays.stream(BaseIndicator.values())
                .filter(indicator -> indicator.sources().getFirst() == family)
                .toList();
    }

    private List<Integer> years(Scope scope) throws SQLException {
        var all = transactions.snapshot(connection -> new Recount(connection, Generation.live(connection)).years());
        return all.stream().filter(scope::covers).toList();
    }
}

package cn.fazhi.report.rebuild;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.CountedFact;
import cn.fazhi.report.counting.CountedFacts;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.FactPages;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.counting.Recount;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.intake.Undecodable;
import cn.fazhi.report.job.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Takes the facts that are live; no broker is needed. What has changed since is told by comparing both. */
final class LiveFacts implements Facts {

    /** @param last where the next one begins; null after the last */
    private record Page(int counted, UUID last) {}

    private interface Steps {
        Page take(Transactions.Work<Page> step) throws SQLException;
    }

    private static final int PAGE = 1000;

    private final Transactions transactions;
    private final Counting counting;
    private final Divisions divisions;
    private final PayloadDecoder decoder;
    private final Progress progress;
    private final int generation;

    LiveFacts(
            Transactions transactions,
            Counting counting,
            Divisions divisions,
            PayloadDecoder decoder,
            Progress progress,
            int generation) {
        this.transactions = transactions;
        this.counting = counting;
        this.divisions = divisions;
        this.decoder = decoder;
        this.progress = progress;
        this.generation = generation;
    }

    @Override
    public int gather() throws SQLException {
        return transactions.call(Generation::live);
    }

    @Override
    public long catchUp() throws SQLException {
        int live = transactions.call(Generation::live);
        return catchUp(live, transactions::call);
    }

    @Override
    public void complete(Connection connection, int live) throws SQLException {
        catchUp(live, step -> step.in(connection));
        forgetWhatIsGone(connection, live);
    }

    private long catchUp(int live, Steps steps) throws SQLException {
        long counted = 0;
        for (var family : RecordFamily.values()) {
            for (var after = FactPages.START; after != null; ) {
                var from = after;
                var page = steps.take(connection -> count(connection, live, family, from));
                counted += page.counted();
                after = page.last();
            }
        }
        return counted;
    }

    private Page count(Connection connection, int live, RecordFamily family, UUID after) throws SQLException {
        var changed = new FactPages(connection, live).differingFrom(generation, family, after, PAGE);
        var states = changed.stream().map(this::derived).toList();
        forget(connection, changed, fact -> true);
        int counted = counting.count(connection, generation, states).size();
        progress.made(connection, 0, counted);
        // What is to be heard from its owner again must be believed in this generation too.
        forget(connection, changed, fact -> fact.revision() == 0);
        return new Page(
                counted, changed.size() < PAGE ? null : changed.getLast().id());
    }

    private Received derived(CountedFact fact) {
        try {
            return decoder.decode(fact);
        } catch (Undecodable e) {
            throw new FactUnreadable(fact, e.getMessage());
        }
    }

    /** The live generation is believed, whatever revision it says. */
    private void forget(Connection connection, List<CountedFact> changed, Predicate<CountedFact> which)
            throws SQLException {
        var built = new CountedFacts(connection, generation, divisions);
        for (var fact : changed) {
            if (which.test(fact)) {
                built.forgetRevision(fact.family(), fact.id());
            }
        }
    }

    /** A repair has found that their owners do not know them. */
    private void forgetWhatIsGone(Connection connection, int live) throws SQLException {
        var built = new CountedFacts(connection, generation, divisions);
        for (var family : RecordFamily.values()) {
            for (var id : new FactPages(connection, generation).missingIn(live, family)) {
                new Recount(connection, generation).put(built.remove(family, id));
            }
        }
    }
}

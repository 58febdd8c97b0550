package cn.fazhi.report.rebuild;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.CountedFact;
import cn.fazhi.report.counting.FactPages;
import cn.fazhi.report.counting.Fold;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.intake.Undecodable;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Folds facts into the generation that is built: page by page, each in a transaction of its own. */
final class Deriving {

    private static final int PAGE = 2000;
    /** As many as are counted together: most are counties, with little each. */
    private static final int DIVISIONS = 20;

    private final Transactions transactions;
    private final PayloadDecoder decoder;
    private final Progress progress;
    private final Fold fold;
    private final int generation;

    Deriving(Transactions transactions, PayloadDecoder decoder, Progress progress, Fold fold, int generation) {
        this.transactions = transactions;
        this.decoder = decoder;
        this.progress = progress;
        this.fold = fold;
        this.generation = generation;
    }

    /**
     * @param from the generation whose facts are read; where it is another, they are copied
     * @throws FactUnreadable if one cannot be derived
     */
    void run(int from) throws SQLException {
        transactions.run(connection -> {
            progress.enter(connection, Phase.DERIVING);
            progress.expect(connection, 0, new FactPages(connection, from).count());
        });
        for (var family : RecordFamily.values()) {
            derive(family, from);
        }
        flush();
        var divisions = transactions.call(fold::divisionsWithReferences);
        for (int n = 0; n < divisions.size(); n += DIVISIONS) {
            countDistinct(divisions.subList(n, Math.min(n + DIVISIONS, divisions.size())));
        }
    }

    private void countDistinct(List<String> divisions) throws SQLException {
        transactions.run(connection -> {
            progress.made(connection, 0, 0);
            fold.countDistinct(connection, divisions.getFirst(), divisions.getLast());
        });
    }

    private void derive(RecordFamily family, int from) throws SQLException {
        var after = FactPages.START;
        while (true) {
            var id = after;
            var page = transactions.call(connection -> new FactPages(connection, from).page(family, id, PAGE));
            if (page.isEmpty()) {
                return;
            }
            write(derived(page), from != generation);
            after = page.getLast().id();
        }
    }

    private List<Received> derived(List<CountedFact> page) {
        var derived = new ArrayList<Received>(page.size());
        for (var fact : page) {
            try {
                derived.add(decoder.decode(fact));
            } catch (Undecodable e) {
                throw new FactUnreadable(fact, e.getMessage());
            }
        }
        return derived;
    }

    private void write(List<Received> facts, boolean copied) throws SQLException {
        transactions.run(connection -> {
            progress.made(connection, 0, facts.size());
            if (copied) {
                fold.keep(connection, facts);
            }
            fold.write(connection, facts);
        });
        fold.add(facts);
        if (fold.full()) {
            flush();
        }
    }

    private void flush() throws SQLException {
        transactions.run(connection -> {
            progress.made(connection, 0, 0);
            fold.flush(connection);
        });
        fold.clear();
    }
}

package cn.fazhi.report.rebuild;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.counting.Counting;
import cn.fazhi.report.counting.Fold;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.job.Transactions;

/** Puts the parts of a rebuild together, which know nothing of their container. */
record RebuildParts(Transactions transactions, Counting counting, Divisions divisions, EventDecoder decoder) {

    Rebuilder fromTopics(RebuildRequested requested, StateReader reader) {
        var progress = new Progress(requested);
        var fold = new Fold(divisions, requested.generation(), Fold.MOST);
        var facts = new TopicFacts(transactions, counting, decoder, progress, fold, reader, requested.generation());
        return rebuilder(facts, fold, progress, requested);
    }

    Rebuilder fromFacts(RebuildRequested requested) {
        return fromFacts(requested, Fold.MOST);
    }

    /** @param most as of {@link Fold} */
    Rebuilder fromFacts(RebuildRequested requested, long most) {
        var progress = new Progress(requested);
        var fold = new Fold(divisions, requested.generation(), most);
        var facts = new LiveFacts(
                transactions, counting, divisions, new PayloadDecoder(decoder), progress, requested.generation());
        return rebuilder(facts, fold, progress, requested);
    }

    private Rebuilder rebuilder(Facts facts, Fold fold, Progress progress, RebuildRequested requested) {
        var deriving = new Deriving(transactions, new PayloadDecoder(decoder), progress, fold, requested.generation());
        return new Rebuilder(transactions, facts, deriving, progress, requested);
    }
}

package cn.fazhi.report.history;

import cn.fazhi.identity.Caller;
import cn.fazhi.report.indicator.Asked;
import cn.fazhi.report.indicator.FigureParts;
import cn.fazhi.report.indicator.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/**
 * Every change of a figure since the ledger began: over all pages they add up to the figure. Of a derived one what was
 * defined or chosen otherwise.
 */
@ApplicationScoped
class ReadHistory {

    /**
     * @param value null where it is meaningless: a rate over nothing
     * @param definitions on the first page; none of a counted figure
     * @param page empty for a derived figure, whose parts are opened one by one
     */
    record Answer(FigureParts.Named figure, BigDecimal value, List<DefinitionChange> definitions, Changes.Page page) {}

    private static final long BEFORE_ALL = 0;

    private final Caller caller;
    private final Snapshot snapshot;
    private final FigureParts figureParts;
    private final DefinitionChanges definitionChanges;

    ReadHistory(Caller caller, Snapshot snapshot, FigureParts figureParts, DefinitionChanges definitionChanges) {
        this.caller = caller;
        this.snapshot = snapshot;
        this.figureParts = figureParts;
        this.definitionChanges = definitionChanges;
    }

    /**
     * @param asked its dimension, such as {@code inspectionKind=ROUTINE}, is empty for the whole
     * @param after the {@code next} of the page before; 0 for the first
     * @throws cn.fazhi.web.Refusal if there is no such indicator or breakdown of it, the caller's token does not cover the
     *     division, or the pages up to here have not shown all
     */
    Answer handle(String code, Asked asked, String after, int limit) {
        caller.requireCovered(asked.division());
        var mark = ChangesMark.parse(after);
        var figure = figureParts.of(code, asked);
        var definitions = mark.isFirst() ? definitions(figure, asked) : List.<DefinitionChange>of();
        return snapshot.read(connection -> {
            var value = figureParts.value(connection, code, asked);
            var page = figure.derived()
                    ? new Changes.Page(List.of(), null)
                    : new Changes(connection, figure.parts(), asked.extent(), BEFORE_ALL).page(mark, limit);
            return new Answer(figure, value, definitions, page);
        });
    }

    private List<DefinitionChange> definitions(FigureParts.Named figure, Asked asked) {
        return definitionChanges.of(figure.formulas(), asked.division(), asked.year(), BEFORE_ALL);
    }
}

package cn.fazhi.report.history;

import cn.fazhi.identity.Caller;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Totals;
import cn.fazhi.report.indicator.Asked;
import cn.fazhi.report.indicator.FigureParts;
import cn.fazhi.report.indicator.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** Every change of a figure since the ledger began. Over all pages they add up to the figure. */
@ApplicationScoped
class ReadHistory {

    /**
     * @param value null of a derived figure
     * @param page empty for a derived figure, whose parts are opened one by one
     */
    record Answer(FigureParts.Named figure, BigDecimal value, Changes.Page page) {}

    private final Caller caller;
    private final Snapshot snapshot;
    private final FigureParts figureParts;

    ReadHistory(Caller caller, Snapshot snapshot, FigureParts figureParts) {
        this.caller = caller;
        this.snapshot = snapshot;
        this.figureParts = figureParts;
    }

    /**
     * @param asked its dimension, such as {@code inspectionKind=ROUTINE}, is empty for the whole
     * @param after the {@code next} of the page before; 0 for the first
     * @throws cn.fazhi.web.Refusal if there is no such indicator, or the caller's token does not cover the division
     */
    Answer handle(String code, Asked asked, long after, int limit) {
        caller.requireCovered(asked.division());
        var figure = figureParts.of(code, asked);
        if (figure.derived()) {
            return new Answer(figure, null, new Changes.Page(List.of(), null));
        }
        return snapshot.read(connection -> {
            var value = new Totals(connection, Generation.live(connection))
                    .read(asked.extent())
                    .getOrDefault(new Totals.Of(code, asked.dimension()), BigDecimal.ZERO);
            var page = Changes.page(connection, figure.parts(), asked.extent(), after, limit);
            return new Answer(figure, figure.rounded(value), page);
        });
    }
}

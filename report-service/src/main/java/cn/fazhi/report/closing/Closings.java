package cn.fazhi.report.closing;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.FigureHistory;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.history.Changes;
import cn.fazhi.report.history.ChangesMark;
import cn.fazhi.report.history.DefinitionChange;
import cn.fazhi.report.history.DefinitionChanges;
import cn.fazhi.report.indicator.FigureParts;
import cn.fazhi.report.indicator.FigureParts.Part;
import cn.fazhi.report.indicator.RecordedFigures;
import cn.fazhi.report.indicator.Snapshot;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Closings of the caller's divisions, and what has changed since. */
@ApplicationScoped
class Closings {

    record Compared(Closing closing, List<ClosedFigure> figures, RecordedFigures.Year now) {}

    /** @param definitions on the first page */
    record Adjustments(List<DefinitionChange> definitions, Changes.Page page) {}

    private final Caller caller;
    private final Snapshot snapshot;
    private final RecordedFigures recordedFigures;
    private final FigureParts figureParts;
    private final DefinitionChanges definitionChanges;

    Closings(
            Caller caller,
            Snapshot snapshot,
            RecordedFigures recordedFigures,
            FigureParts figureParts,
            DefinitionChanges definitionChanges) {
        this.caller = caller;
        this.snapshot = snapshot;
        this.recordedFigures = recordedFigures;
        this.figureParts = figureParts;
        this.definitionChanges = definitionChanges;
    }

    /** @throws NotFound if there is none of that id in the caller's division */
    Closing get(UUID id) {
        return snapshot.read(connection -> new ClosingTable(connection).find(id))
                .filter(closing -> caller.covers(closing.division()))
                .orElseThrow(() -> new NotFound(id));
    }

    /**
     * The newest 100, newest first.
     *
     * @param year null for all
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the division
     */
    List<Closing> newest(DivisionCode division, Integer year) {
        caller.requireCovered(division);
        return snapshot.read(connection -> new ClosingTable(connection).newest(division, year));
    }

    /** @throws NotFound if there is none of that id in the caller's division */
    Compared compare(UUID id) {
        var closing = get(id);
        var figures = snapshot.read(connection -> new ClosingTable(connection).figures(id));
        return new Compared(closing, figures, recordedFigures.of(closing.division(), closing.year()));
    }

    /**
     * What changed the closed figures since.
     *
     * @param code of one indicator; null for all
     * @param after the {@code next} of the page before; 0 for the first
     * @throws cn.fazhi.web.Refusal if there is no such closing in the caller's division, or no such indicator, or the pages
     *     up to here have not shown all
     */
    Adjustments adjustments(UUID id, String code, String after, int limit) {
        var mark = ChangesMark.parse(after);
        var closing = get(id);
        var figure = code == null ? null : figureParts.of(closing.division(), closing.year(), code);
        var definitions = mark.isFirst() ? definitions(closing, figure) : List.<DefinitionChange>of();
        var extent = Extent.below(closing.division().value(), Period.year(closing.year()));
        return snapshot.read(connection -> {
            var parts = figure == null ? changed(connection, closing, extent) : figure.parts();
            var page = new Changes(connection, parts, extent, closing.moment()).page(mark, limit);
            return new Adjustments(definitions, page);
        });
    }

    private List<DefinitionChange> definitions(Closing closing, FigureParts.Named figure) {
        return figure == null
                ? definitionChanges.ofAll(closing.division(), closing.year(), closing.catalogue())
                : definitionChanges.of(figure.formulas(), closing.division(), closing.year(), closing.catalogue());
    }

    private static List<Part> changed(Connection connection, Closing closing, Extent extent) throws SQLException {
        return new FigureHistory(connection)
                .changedAfter(closing.moment(), extent).stream()
                        .map(indicator -> new Part(indicator, "", false))
                        .toList();
    }
}

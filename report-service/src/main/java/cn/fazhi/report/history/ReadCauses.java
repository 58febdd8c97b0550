package cn.fazhi.report.history;

import cn.fazhi.identity.Caller;
import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.FigureHistory;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.document.PublishedFigure;
import cn.fazhi.report.document.ReportText;
import cn.fazhi.report.indicator.FigureParts;
import cn.fazhi.report.indicator.RecordedFigures;
import cn.fazhi.report.indicator.Snapshot;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What changed a published figure since: records, and what was defined or chosen otherwise. */
@ApplicationScoped
class ReadCauses {

    /**
     * @param knownSince null if every change since the publication is known; else the first ones may be missing
     * @param definitions on the first page
     */
    record Causes(
            PublishedFigure published,
            RecordedFigures.Year now,
            Instant knownSince,
            List<DefinitionChange> definitions,
            Changes.Page page) {}

    private record Since(long moment, Instant knownSince) {}

    private final Caller caller;
    private final ReadPublishedFigures readPublishedFigures;
    private final FigureParts figureParts;
    private final DefinitionChanges definitionChanges;
    private final Snapshot snapshot;

    ReadCauses(
            Caller caller,
            ReadPublishedFigures readPublishedFigures,
            FigureParts figureParts,
            DefinitionChanges definitionChanges,
            Snapshot snapshot) {
        this.caller = caller;
        this.readPublishedFigures = readPublishedFigures;
        this.figureParts = figureParts;
        this.definitionChanges = definitionChanges;
        this.snapshot = snapshot;
    }

    /**
     * For the division that owns the report: causes name records.
     *
     * @throws NotFound if there is no such report, or no such figure in it
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the report's division
     * @throws HistoryChanged if the pages up to here have not shown all
     */
    Causes handle(UUID id, String code, String after, int limit) {
        var mark = ChangesMark.parse(after);
        var answer = readPublishedFigures.handle(id);
        var report = answer.report();
        caller.requireCovered(report.division());
        var published = answer.published().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
        var figure = figureParts.of(report.division(), report.year(), code);
        var definitions = mark.isFirst() ? definitions(report, figure) : List.<DefinitionChange>of();
        var extent = Extent.below(report.division().value(), Period.year(report.year()));
        return snapshot.read(connection -> {
            var since = since(report, new FigureHistory(connection));
            var page = new Changes(connection, figure.parts(), extent, since.moment()).page(mark, limit);
            return new Causes(published, answer.now(), since.knownSince(), definitions, page);
        });
    }

    private List<DefinitionChange> definitions(ReportText report, FigureParts.Named figure) {
        // of what an instance of an older version has published nothing is known
        long catalogue = Objects.requireNonNullElse(report.publishedCatalogue(), Long.MAX_VALUE);
        return definitionChanges.of(figure.formulas(), report.division(), report.year(), catalogue);
    }

    private static Since since(ReportText report, FigureHistory history) throws SQLException {
        if (report.publishedMoment() != null) {
            return new Since(report.publishedMoment(), null);
        }
        return history.beginning()
                .map(beginning -> new Since(beginning.number(), beginning.at()))
                .orElse(new Since(0, null));
    }
}

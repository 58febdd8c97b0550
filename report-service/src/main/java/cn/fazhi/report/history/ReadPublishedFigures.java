package cn.fazhi.report.history;

import cn.fazhi.identity.Caller;
import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.FigureHistory;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.document.PublishedFigure;
import cn.fazhi.report.document.ReportText;
import cn.fazhi.report.document.ReportTexts;
import cn.fazhi.report.indicator.FigureParts;
import cn.fazhi.report.indicator.RecordedFigures;
import cn.fazhi.report.indicator.Snapshot;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The figures of a published report beside what is known now, and what changed them since. */
@ApplicationScoped
class ReadPublishedFigures {

    record Answer(ReportText report, RecordedFigures.Year now) {

        List<PublishedFigure> published() {
            return report.publishedFigures() == null ? List.of() : report.publishedFigures();
        }
    }

    /** @param knownSince null if every change since the publication is known; else the first ones may be missing */
    record Causes(PublishedFigure published, RecordedFigures.Year now, Instant knownSince, Changes.Page page) {}

    private record Since(long moment, Instant knownSince) {}

    private final Caller caller;
    private final ReportTexts texts;
    private final RecordedFigures recordedFigures;
    private final FigureParts figureParts;
    private final Snapshot snapshot;

    ReadPublishedFigures(
            Caller caller,
            ReportTexts texts,
            RecordedFigures recordedFigures,
            FigureParts figureParts,
            Snapshot snapshot) {
        this.caller = caller;
        this.texts = texts;
        this.recordedFigures = recordedFigures;
        this.figureParts = figureParts;
        this.snapshot = snapshot;
    }

    /** @throws NotFound if the caller may not read such a report, or it is not published */
    Answer handle(UUID id) {
        var report = texts.get(id);
        if (!report.published()) {
            throw new NotFound(id);
        }
        return new Answer(report, recordedFigures.ofPublished(report.division(), report.year()));
    }

    /**
     * For the division that owns the report: causes name records.
     *
     * @throws NotFound if there is no such report, or no such figure in it
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the report's division
     */
    Causes causes(UUID id, String code, long after, int limit) {
        var answer = handle(id);
        var report = answer.report();
        caller.requireCovered(report.division());
        var published = answer.published().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
        var parts = figureParts.of(report.division(), report.year(), code).parts();
        return snapshot.read(connection -> {
            var since = since(report, new FigureHistory(connection));
            var page = Changes.page(
                    connection,
                    parts,
                    Extent.below(report.division().value(), Period.year(report.year())),
                    Math.max(after, since.moment()),
                    limit);
            return new Causes(published, answer.now(), since.knownSince(), page);
        });
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

package cn.fazhi.report.draft;

import cn.fazhi.report.document.ReportText;
import cn.fazhi.report.document.ReportTexts;
import cn.fazhi.report.indicator.RecordedFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A report in words: one that was sent to be published as it was then, any other with the figures of now. */
@ApplicationScoped
class ReadText {

    /** @param asOf of the figures: of a published report, then; null while a source had never been heard of */
    record Answer(ReportText report, List<BoundSection> sections, Instant asOf) {}

    private final ReportTexts texts;
    private final RecordedFigures recordedFigures;

    ReadText(ReportTexts texts, RecordedFigures recordedFigures) {
        this.texts = texts;
        this.recordedFigures = recordedFigures;
    }

    Answer handle(UUID id) {
        var report = texts.get(id);
        if (report.frozen()) {
            var sections = PublishedFigures.in(report.sections(), report.publishedFigures());
            return new Answer(report, sections, report.publishedAsOf());
        }
        var recorded = recordedFigures.of(report.division(), report.year());
        var sections = new Binding(recorded.byCode()).sections(report.sections());
        return new Answer(report, sections, recorded.freshness().asOf());
    }
}

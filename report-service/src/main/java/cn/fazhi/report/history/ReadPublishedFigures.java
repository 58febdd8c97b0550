package cn.fazhi.report.history;

import cn.fazhi.report.document.PublishedFigure;
import cn.fazhi.report.document.ReportText;
import cn.fazhi.report.document.ReportTexts;
import cn.fazhi.report.indicator.RecordedFigures;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The figures of a published report beside what is known now. */
@ApplicationScoped
class ReadPublishedFigures {

    record Answer(ReportText report, RecordedFigures.Year now) {

        List<PublishedFigure> published() {
            return report.publishedFigures() == null ? List.of() : report.publishedFigures();
        }
    }

    private final ReportTexts texts;
    private final RecordedFigures recordedFigures;

    ReadPublishedFigures(ReportTexts texts, RecordedFigures recordedFigures) {
        this.texts = texts;
        this.recordedFigures = recordedFigures;
    }

    /** @throws NotFound if the caller may not read such a report, or it was not sent to be published */
    Answer handle(UUID id) {
        var report = texts.get(id);
        if (!report.frozen()) {
            throw new NotFound(id);
        }
        return new Answer(report, recordedFigures.ofPublished(report.division(), report.year()));
    }
}

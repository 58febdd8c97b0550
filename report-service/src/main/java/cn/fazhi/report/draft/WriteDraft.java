package cn.fazhi.report.draft;

import cn.fazhi.report.document.ReportText;
import cn.fazhi.report.document.ReportTexts;
import cn.fazhi.report.indicator.RecordedFigures;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Fills the empty sections of a draft with what the year's figures have to say. */
@ApplicationScoped
class WriteDraft {

    private static final DraftTemplate TEMPLATE = DraftTemplate.load();

    private final ReportTexts texts;
    private final RecordedFigures recordedFigures;

    WriteDraft(ReportTexts texts, RecordedFigures recordedFigures) {
        this.texts = texts;
        this.recordedFigures = recordedFigures;
    }

    /**
     * @throws cn.fazhi.web.NotFound if the caller's division has no such report
     * @throws cn.fazhi.web.StaleVersion if it was changed since it was seen
     * @throws cn.fazhi.web.Refusal if it is no draft
     */
    ReportText handle(UUID id, Version seen) {
        var text = texts.get(id);
        Version.requireCurrent(seen, text.revision());
        var recorded = recordedFigures.of(text.division(), text.year());
        var drafted = TEMPLATE.write(text.year(), recorded.byCode());
        return texts.replace(id, seen, KeptSections.filled(text.sections(), drafted));
    }
}

package cn.fazhi.report.document;

import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The texts of reports, for those who write and show them; within the scope of who asks. */
@ApplicationScoped
public class ReportTexts {

    private final ReportReading reading;
    private final ReplaceSections replaceSections;

    ReportTexts(ReportReading reading, ReplaceSections replaceSections) {
        this.reading = reading;
        this.replaceSections = replaceSections;
    }

    /**
     * What the caller may read: a report of its own division, or a published one.
     *
     * @throws cn.fazhi.web.NotFound for anything else
     */
    public ReportText get(UUID id) {
        return reading.ownReport(id)
                .map(ReportText::of)
                .orElseGet(() -> reading.published(id).text());
    }

    /**
     * Gives a draft its text, in place of the one before; in the caller's transaction, if there is one.
     *
     * @throws cn.fazhi.web.Refusal if the report is no draft, or was changed since it was seen
     */
    public ReportText replace(UUID id, Version seen, List<Section> sections) {
        return ReportText.of(replaceSections.handle(new ReplaceSections.Command(id, seen, sections)));
    }
}

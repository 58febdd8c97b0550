package cn.fazhi.report.document;

import cn.fazhi.identity.DivisionCode;
import java.util.List;
import java.util.UUID;

/**
 * A report's text, for those who write and show it.
 *
 * @param year the year that it is about
 * @param published whether the sections are those that were published, their figures in words; else figures are bound
 */
public record ReportText(
        UUID id,
        long revision,
        DivisionCode division,
        int year,
        Letterhead letterhead,
        boolean published,
        List<Section> sections) {

    static ReportText of(ReportDocument report) {
        return new ReportText(
                report.id(),
                report.revision(),
                report.division(),
                report.year(),
                Letterhead.of(report),
                report.publishedSections().isPresent(),
                report.publishedSections().orElseGet(report::sections));
    }
}

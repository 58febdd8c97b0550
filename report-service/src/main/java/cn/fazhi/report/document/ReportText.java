package cn.fazhi.report.document;

import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.identity.DivisionCode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report's text, for those who write and show it.
 *
 * @param year the year that it is about
 * @param annulled whether it counts no more, whatever its status
 * @param published whether the public can read it
 * @param frozen whether the sections are those of its publication, their figures in words; else figures are bound
 * @param publishedFigures where they stand in the published sections; empty before
 * @param publishedAsOf up to when all was counted in them; null before
 * @param readInPublic whether it is what everybody may read, and not what its division sees
 * @param publishedMoment after which they changed; null before, and of what was published before there was a ledger
 * @param publishedCatalogue revision of the catalogue by which they were made; null before
 */
public record ReportText(
        UUID id,
        long revision,
        DivisionCode division,
        int year,
        Letterhead letterhead,
        Status status,
        boolean annulled,
        boolean published,
        boolean frozen,
        List<Section> sections,
        List<PublishedFigure> publishedFigures,
        Instant publishedAsOf,
        @JsonIgnore @Schema(hidden = true) boolean readInPublic,
        @JsonIgnore @Schema(hidden = true) Long publishedMoment,
        @JsonIgnore @Schema(hidden = true) Long publishedCatalogue) {

    static ReportText of(ReportDocument report) {
        var frozen = report.frozen();
        var text = frozen.orElseGet(() -> new PublishedText(report.sections(), List.of(), null, null, null));
        var annulled = report.annulment() != null;
        return new ReportText(
                report.id(),
                report.revision(),
                report.division(),
                report.year(),
                Letterhead.of(report),
                report.status(),
                annulled,
                report.status() == Status.PUBLISHED && !annulled,
                frozen.isPresent(),
                text.sections(),
                text.figures(),
                text.asOf(),
                false,
                text.moment(),
                text.catalogue());
    }
}

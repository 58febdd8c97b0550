package cn.fazhi.report.draft;

import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.document.Letterhead;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report in words.
 *
 * @param annulled whether it counts no more, whatever its status
 * @param published whether the public can read it
 * @param frozen whether words and figures are those of its publication, which stay
 */
@Schema(name = "ReportWords")
record TextResponse(
        UUID id,
        long revision,
        DivisionCode division,
        int year,
        Letterhead letterhead,
        Status status,
        boolean annulled,
        boolean published,
        boolean frozen,
        List<Part> sections) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Schema(name = "ReportWordsSection")
    record Part(String number, Words heading, List<Words> paragraphs, List<Part> subsections) {}

    @Schema(name = "ReportWordsText")
    record Words(String text, List<Item> figures) {}

    /**
     * @param text as written, with its unit
     * @param offset of that in its paragraph, in UTF-16 units
     * @param evidence where the figure is opened down to its records; of a report that is read in public, where all its
     *     figures stand as published beside what is known now
     * @param asOf up to when all is counted in it; null while a source has never been heard of
     */
    @Schema(name = "ReportWordsFigure")
    record Item(
            @Schema(examples = "PUB.DISCLOSED") String code,
            @Schema(examples = "223") BigDecimal value,
            @Schema(examples = "条") String unit,
            @Schema(examples = "220余条") String text,
            int offset,
            String evidence,
            OffsetDateTime asOf) {}

    static TextResponse of(ReadText.Answer answer) {
        var report = answer.report();
        return new TextResponse(
                report.id(),
                report.revision(),
                report.division(),
                report.year(),
                report.letterhead(),
                report.status(),
                report.annulled(),
                report.published(),
                report.frozen(),
                answer.sections().stream().map(section -> part(section, answer)).toList());
    }

    private static Part part(BoundSection section, ReadText.Answer answer) {
        return new Part(
                section.number(),
                words(section.heading(), answer),
                section.paragraphs().stream().map(text -> words(text, answer)).toList(),
                section.subsections().stream().map(below -> part(below, answer)).toList());
    }

    private static Words words(BoundText text, ReadText.Answer answer) {
        var asOf = answer.asOf() == null ? null : answer.asOf().atZone(CHINA).toOffsetDateTime();
        return new Words(
                text.text(),
                text.figures().stream()
                        .map(figure -> new Item(
                                figure.code(),
                                figure.value(),
                                figure.unit(),
                                figure.text(),
                                figure.offset(),
                                EvidencePaths.of(answer.report(), figure.code()),
                                asOf))
                        .toList());
    }
}

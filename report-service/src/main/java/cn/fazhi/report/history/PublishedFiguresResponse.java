package cn.fazhi.report.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.document.PublishedFigure;
import cn.fazhi.report.indicator.RecordedFigure;
import cn.fazhi.report.indicator.RecordedFigures;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of a published report, each once, in the order of the text.
 *
 * @param publishedAsOf up to when all was counted in what was published; null if a source had never been heard of
 * @param asOf up to when all is counted in what is known now
 */
@Schema(name = "PublishedFigures")
record PublishedFiguresResponse(
        UUID reportId,
        @Schema(examples = "370402") DivisionCode division,
        @Schema(examples = "2021") int year,
        OffsetDateTime publishedAsOf,
        OffsetDateTime asOf,
        List<Item> figures) {

    /**
     * @param texts as written, wherever it stands in the report
     * @param now null where it is meaningless by now, or the indicator is gone
     * @param difference now less published; null where one of them has no value
     * @param causes where what changed it is read
     */
    @Schema(name = "PublishedFigureNow")
    record Item(
            @Schema(examples = "PUB.DISCLOSED") String code,
            String name,
            @Schema(examples = "条") String unit,
            @Schema(examples = "[\"220余条\"]") List<String> texts,
            @Schema(examples = "223") BigDecimal published,
            @Schema(examples = "221") BigDecimal now,
            @Schema(examples = "-2") BigDecimal difference,
            String causes) {

        private static Item of(UUID report, List<PublishedFigure> places, RecordedFigures.Year now) {
            var figure = places.getFirst();
            var value = valueOf(figure, now);
            return new Item(
                    figure.code(),
                    figure.name(),
                    figure.unit(),
                    places.stream().map(PublishedFigure::text).toList(),
                    figure.value(),
                    value,
                    PublishedFiguresResponse.difference(figure.value(), value),
                    "/v1/reports/" + report + "/figures/" + figure.code() + "/causes");
        }
    }

    static PublishedFiguresResponse of(ReadPublishedFigures.Answer answer) {
        var report = answer.report();
        var byCode =
                answer.published().stream().collect(groupingBy(PublishedFigure::code, LinkedHashMap::new, toList()));
        return new PublishedFiguresResponse(
                report.id(),
                report.division(),
                report.year(),
                ChangeItem.inChina(report.publishedAsOf()),
                ChangeItem.inChina(answer.now().freshness().asOf()),
                byCode.values().stream()
                        .map(places -> Item.of(report.id(), places, answer.now()))
                        .toList());
    }

    static BigDecimal valueOf(PublishedFigure figure, RecordedFigures.Year now) {
        return now.find(figure.code()).map(RecordedFigure::value).orElse(null);
    }

    static BigDecimal difference(BigDecimal before, BigDecimal now) {
        return before == null || now == null ? null : now.subtract(before);
    }
}

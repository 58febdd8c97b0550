package cn.fazhi.report.indicator;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.EvidenceRow;
import cn.fazhi.report.counting.Reason;
import cn.fazhi.web.Paged;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The records behind a figure. Over all pages, {@code counts} adds up to {@code value}.
 *
 * @param items empty for a derived indicator: open its parts
 * @param next the value of {@code after} for the next page; null on the last one
 */
record EvidenceResponse(
        String code,
        String name,
        String unit,
        BigDecimal value,
        List<Item> items,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
        String next)
        implements Paged {

    /**
     * @param service the owner of the record
     * @param path of the record at its owner
     * @param on of a stock the day of its last step
     * @param counts what it adds to the figure: of several records of one distinct thing only the first adds 1
     * @param reason why it stands here, and why it adds nothing
     */
    record Item(
            String service,
            RecordFamily family,
            UUID recordId,
            String path,
            String division,
            LocalDate on,
            List<String> dimensions,
            BigDecimal counts,
            StatedReason reason) {

        static Item of(EvidenceRow row, boolean english) {
            return new Item(
                    row.family().service(),
                    row.family(),
                    row.recordId(),
                    RecordPaths.of(row.family(), row.recordId()),
                    row.division(),
                    row.on(),
                    row.dimensions(),
                    row.counts(),
                    StatedReason.of(row, english));
        }
    }

    /**
     * @param code for programs: it stays
     * @param text a sentence with the day that it names, in the reader's language
     */
    record StatedReason(Reason code, String text) {

        static StatedReason of(EvidenceRow row, boolean english) {
            return new StatedReason(row.reason(), row.reason().text(row.on(), english));
        }
    }

    /**
     * What stands in the formula of a derived indicator.
     *
     * @param dimension the one item of a breakdown that is meant: to be opened with the same {@code dimension}
     * @param opening true if what there was at the period's start is meant, which is what there was at the end of the
     *     period before
     * @param evidence where it is opened
     */
    record Part(
            @JsonUnwrapped YearlyIndicatorsResponse.Item item,
            @JsonInclude(JsonInclude.Include.NON_NULL) String dimension,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean opening,
            String evidence) {

        static Part of(Evidence.Part part, Asked asked, boolean english) {
            var operand = part.operand();
            return new Part(
                    YearlyIndicatorsResponse.Item.of(part.figure(), english),
                    operand.dimension().isEmpty() ? null : operand.dimension(),
                    operand.opening() ? true : null,
                    asked.path(operand, "evidence"));
        }
    }

    static EvidenceResponse of(Evidence.Answer answer, Asked asked, boolean english) {
        var indicator = answer.figure().indicator();
        return new EvidenceResponse(
                indicator.code(),
                english ? indicator.en() : indicator.zh(),
                indicator.unit(),
                answer.figure().value(),
                answer.rows().stream().map(row -> Item.of(row, english)).toList(),
                answer.parts().stream()
                        .map(part -> Part.of(part, asked, english))
                        .toList(),
                answer.next());
    }
}

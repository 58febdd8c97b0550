package cn.fazhi.report.indicator;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.EvidenceRow;
import com.fasterxml.jackson.annotation.JsonInclude;
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<YearlyIndicatorsResponse.Item> parts,
        String next) {

    /**
     * @param service the owner of the record
     * @param path of the record at its owner
     * @param counts what it adds to the figure: of several records of one distinct thing only the first adds 1
     */
    record Item(
            String service,
            RecordFamily family,
            UUID recordId,
            String path,
            String division,
            LocalDate on,
            String dimension,
            BigDecimal counts) {

        static Item of(EvidenceRow row) {
            return new Item(
                    row.family().service(),
                    row.family(),
                    row.recordId(),
                    RecordPaths.of(row.family(), row.recordId()),
                    row.division(),
                    row.on(),
                    row.dimension(),
                    row.counts());
        }
    }

    static EvidenceResponse of(Evidence.Answer answer, boolean english) {
        var indicator = answer.figure().indicator();
        return new EvidenceResponse(
                indicator.code(),
                english ? indicator.en() : indicator.zh(),
                indicator.unit(),
                answer.figure().value(),
                answer.rows().stream().map(Item::of).toList(),
                answer.parts().stream()
                        .map(part -> YearlyIndicatorsResponse.Item.of(part, english))
                        .toList(),
                answer.next());
    }
}

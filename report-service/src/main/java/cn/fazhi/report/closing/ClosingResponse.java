package cn.fazhi.report.closing;

import static cn.fazhi.report.history.ChangeItem.inChina;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.indicator.RecordedFigure;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closed year.
 *
 * @param asOf up to when all was counted in its figures
 * @param reopening absent while the closing is in force
 * @param figures absent in lists
 */
@Schema(name = "Closing")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClosingResponse(
        UUID id,
        @Schema(examples = "370402") DivisionCode division,
        @Schema(examples = "2021") int year,
        OffsetDateTime asOf,
        OffsetDateTime closedAt,
        String closedBy,
        Reopening reopening,
        List<Figure> figures) {

    @Schema(name = "Closings")
    record Items(List<ClosingResponse> items) {}

    @Schema(name = "Reopening")
    record Reopening(
            OffsetDateTime at,
            String by,
            @Schema(examples = "补录2021年第四季度检查记录") String reason) {}

    /**
     * @param now null if the indicator is gone
     * @param difference of the values, now less closed; null where one of them has none
     * @param adjustments where what changed it is read
     */
    @Schema(name = "ClosedFigure")
    record Figure(
            @Schema(examples = "ENF.EMP_INSPECTED") String code,
            String name,
            String unit,
            Value closed,
            Value now,
            @Schema(examples = "-1") BigDecimal difference,
            String adjustments) {}

    /**
     * @param value null where it is meaningless: a rate over nothing
     * @param numerator absent but for rates
     * @param denominator absent but for rates
     */
    @Schema(name = "ClosedFigureValue")
    record Value(
            @Schema(examples = "90") BigDecimal value,
            @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal numerator,
            @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal denominator) {

        private static Value of(ClosedFigure figure) {
            return new Value(figure.value(), figure.numerator(), figure.denominator());
        }
    }

    static ClosingResponse of(Closing closing) {
        return of(closing, null);
    }

    static ClosingResponse of(Closings.Compared compared) {
        return of(
                compared.closing(),
                compared.figures().stream()
                        .map(figure -> figure(
                                compared.closing(),
                                figure,
                                compared.now().find(figure.code()).orElse(null)))
                        .toList());
    }

    private static ClosingResponse of(Closing closing, List<Figure> figures) {
        var reopening = closing.reopening();
        return new ClosingResponse(
                closing.id(),
                closing.division(),
                closing.year(),
                inChina(closing.asOf()),
                inChina(closing.closedAt()),
                closing.closedBy(),
                reopening == null ? null : new Reopening(inChina(reopening.at()), reopening.by(), reopening.reason()),
                figures);
    }

    private static Figure figure(Closing closing, ClosedFigure closed, RecordedFigure now) {
        return new Figure(
                closed.code(),
                closed.name(),
                closed.unit(),
                Value.of(closed),
                now == null ? null : Value.of(ClosedFigure.of(now)),
                now == null || now.value() == null || closed.value() == null
                        ? null
                        : now.value().subtract(closed.value()),
                "/v1/closings/" + closing.id() + "/adjustments?code=" + closed.code());
    }
}

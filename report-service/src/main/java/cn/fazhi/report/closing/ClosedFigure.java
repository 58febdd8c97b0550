package cn.fazhi.report.closing;

import cn.fazhi.report.indicator.RecordedFigure;
import cn.fazhi.report.indicator.RecordedFigures;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A figure as it was closed.
 *
 * @param value null where it was meaningless: a rate over nothing
 * @param numerator null but for rates
 * @param denominator null but for rates
 */
record ClosedFigure(
        String code, String name, String unit, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ClosedFigure>> FIGURES = new TypeReference<>() {};

    /** In order of code. */
    static List<ClosedFigure> of(RecordedFigures.Year year) {
        return year.byCode().values().stream()
                .map(ClosedFigure::of)
                .sorted(Comparator.comparing(ClosedFigure::code))
                .toList();
    }

    static ClosedFigure of(RecordedFigure figure) {
        return new ClosedFigure(
                figure.code(), figure.name(), figure.unit(), figure.value(), figure.numerator(), figure.denominator());
    }

    /** With as many places as they have. */
    static String json(List<ClosedFigure> figures) {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures must have a JSON form", e);
        }
    }

    static List<ClosedFigure> parse(String json) {
        try {
            return JSON.readValue(json, FIGURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the figures of a closing cannot be read", e);
        }
    }
}

package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.asof.Freshness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of a division's year for what writes or reads reports: those of {@code /v1/yearly-indicators}. */
@ApplicationScoped
public class RecordedFigures {

    /** One moment's figures. */
    public record Year(Freshness freshness, Map<String, RecordedFigure> byCode) {

        /** None for a code that the catalogue does not know. */
        public Optional<RecordedFigure> find(String code) {
            return Optional.ofNullable(byCode.get(code));
        }
    }

    private final YearlyIndicators yearlyIndicators;

    RecordedFigures(YearlyIndicators yearlyIndicators) {
        this.yearlyIndicators = yearlyIndicators;
    }

    /**
     * Outside the caller's transaction: a moment of its own.
     *
     * @throws cn.fazhi.identity.UnknownDivision if there is no such division
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover it
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Year of(DivisionCode division, int year) {
        var answer = yearlyIndicators.of(Asked.year(division, year));
        return new Year(
                answer.freshness(),
                answer.figures().stream()
                        .map(RecordedFigure::of)
                        .collect(Collectors.toMap(RecordedFigure::code, Function.identity())));
    }
}

package cn.fazhi.report.indicator;

import static java.util.stream.Collectors.toMap;

import cn.fazhi.identity.Caller;
import cn.fazhi.report.asof.AsOf;
import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.asof.Moment;
import cn.fazhi.report.asof.Moments;
import cn.fazhi.report.counting.Extent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** The figures of a division for a year, quarter, month or year to date. */
@ApplicationScoped
class YearlyIndicators {

    /** @param compared null unless something is compared */
    record Row(Figure figure, Compared compared) {}

    record Answer(Freshness freshness, List<Row> rows) {

        List<Figure> figures() {
            return rows.stream().map(Row::figure).toList();
        }
    }

    /** What the figures depend on: while it is equal, so are they. */
    record Stand(Moment.Version counted, long catalogue) {}

    private final Caller caller;
    private final Moments moments;
    private final BaseReading base;
    private final Catalogue catalogue;
    private final AsOf asOf;

    YearlyIndicators(Caller caller, Moments moments, BaseReading base, Catalogue catalogue, AsOf asOf) {
        this.caller = caller;
        this.moments = moments;
        this.base = base;
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    /** @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the division */
    Answer of(Asked asked) {
        caller.requireCovered(asked.division());
        var moment = moments.now();
        return new Answer(freshness(moment, asked), rows(moment, asked));
    }

    Stand stand(Moment moment) {
        return new Stand(moment.version(), catalogue.edition());
    }

    Freshness freshness(Moment moment, Asked asked) {
        return asOf.of(moment, asked.division(), asked.when().year());
    }

    /** For callers whose scope is known. */
    List<Row> rows(Moment moment, Asked asked) {
        var other = asked.comparedTo();
        if (other.isPresent()) {
            return beside(asked, asked.extent(other.get()));
        }
        var compared = asked.compareTo() == null ? null : Compared.NOTHING;
        return figures(base.of(moment.version().generation(), asked.extent()), asked).stream()
                .map(figure -> new Row(figure, compared))
                .toList();
    }

    private List<Row> beside(Asked asked, Extent other) {
        var both = base.together(List.of(asked.extent(), other));
        var then = figures(both.getLast(), asked).stream()
                .collect(toMap(figure -> figure.indicator().code(), Function.identity()));
        return figures(both.getFirst(), asked).stream()
                .map(now ->
                        new Row(now, Compared.of(now, then.get(now.indicator().code()))))
                .toList();
    }

    private List<Figure> figures(BaseValues values, Asked asked) {
        return new Figures(catalogue, values).all(asked.dimension());
    }
}

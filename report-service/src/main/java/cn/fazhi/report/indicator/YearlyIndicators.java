package cn.fazhi.report.indicator;

import static java.util.stream.Collectors.toMap;

import cn.fazhi.identity.Caller;
import cn.fazhi.report.asof.AsOf;
import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.asof.Moment;
import cn.fazhi.report.asof.Moments;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** The figures of a division for a year, quarter, month or year to date. */
@ApplicationScoped
class YearlyIndicators {

    /** @param compared null unless something is compared */
    record Row(Figure figure, Compared compared) {}

    /** @param moment whose figures these are */
    record Fresh(Moment moment, Freshness freshness) {}

    record Answer(Freshness freshness, List<Row> rows) {

        List<Figure> figures() {
            return rows.stream().map(Row::figure).toList();
        }
    }

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
        var fresh = fresh(moments.now(), asked);
        return new Answer(fresh.freshness(), rows(fresh.moment(), asked));
    }

    /**
     * How fresh the figures of a moment are. What waited then may have been counted before it was asked about: figures
     * that are called complete have it, so they are those of a later moment.
     */
    Fresh fresh(Moment seen, Asked asked) {
        var freshness = freshness(seen, asked);
        boolean waitedElsewhereOrIsCounted = seen.somethingWaits() && freshness.complete();
        return new Fresh(waitedElsewhereOrIsCounted ? moments.since(System.nanoTime()) : seen, freshness);
    }

    /** What is compared is complete only if both are. */
    private Freshness freshness(Moment seen, Asked asked) {
        var now = asOf.of(seen, asked.division(), asked.when().year());
        return asked.comparedTo()
                .filter(other -> other.year() != asked.when().year() && now.complete())
                .map(other -> asOf.of(seen, asked.division(), other.year()))
                .orElse(now);
    }

    /** For callers whose scope is known. */
    List<Row> rows(Moment moment, Asked asked) {
        var other = asked.comparedTo();
        if (other.isPresent()) {
            return beside(moment, asked, other.get());
        }
        var compared = asked.compareTo() == null ? null : Compared.NOTHING;
        var definitions = judging(catalogue.of(moment.version().catalogue()), asked, asked.when());
        return figures(definitions, base.of(moment.version().generation(), asked.extent()), asked).stream()
                .map(figure -> compared == null ? new Row(figure, null) : new Row(figure.beside(null), compared))
                .toList();
    }

    /** Each period as its own year is judged, by definitions of one revision. */
    private List<Row> beside(Moment moment, Asked asked, When other) {
        var definitions = catalogue.of(moment.version().catalogue());
        var both = base.together(List.of(asked.extent(), asked.extent(other)));
        var then = figures(judging(definitions, asked, other), both.getLast(), asked).stream()
                .collect(toMap(figure -> figure.indicator().code(), Function.identity()));
        return figures(judging(definitions, asked, asked.when()), both.getFirst(), asked).stream()
                .map(now -> beside(now, then.get(now.indicator().code())))
                .toList();
    }

    private static Row beside(Figure now, Figure then) {
        return new Row(now.beside(then), Compared.of(now, then));
    }

    /**
     * In the caller's snapshot, and for whom the caller has allowed it.
     *
     * @param moment from before the snapshot
     */
    Answer read(Connection connection, Moment moment, Asked asked) throws SQLException {
        var totals = new Totals(connection, Generation.live(connection));
        var definitions =
                catalogue.at(connection, asked.division().value(), asked.when().year());
        var rows = figures(definitions, BaseValues.read(totals, asked.extent()), asked).stream()
                .map(figure -> new Row(figure, null))
                .toList();
        return new Answer(
                asOf.of(connection, moment, asked.division(), asked.when().year()), rows);
    }

    private Definitions judging(Definitions definitions, Asked asked, When when) {
        return catalogue.judging(definitions, asked.division(), when.year());
    }

    private static List<Figure> figures(Definitions definitions, BaseValues values, Asked asked) {
        return new Figures(definitions, values).all(asked.dimension());
    }
}

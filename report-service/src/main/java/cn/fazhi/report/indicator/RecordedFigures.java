package cn.fazhi.report.indicator;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.asof.Moments;
import cn.fazhi.report.counting.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of a division's year for what writes, reads or keeps them: those of {@code /v1/yearly-indicators}. All
 * outside the caller's transaction: a moment of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RecordedFigures {

    /** One moment's figures. */
    public record Year(Freshness freshness, Map<String, RecordedFigure> byCode) {

        /** None for a code that the catalogue does not know. */
        public Optional<RecordedFigure> find(String code) {
            return Optional.ofNullable(byCode.get(code));
        }
    }

    /**
     * @param moment what came later has a higher number in the ledger of changes
     * @param catalogue what was defined or chosen later made a higher revision of it
     */
    public record YearAt(long moment, long catalogue, Year year) {}

    private final Caller caller;
    private final Snapshot snapshot;
    private final Moments moments;
    private final YearlyIndicators yearlyIndicators;

    RecordedFigures(Caller caller, Snapshot snapshot, Moments moments, YearlyIndicators yearlyIndicators) {
        this.caller = caller;
        this.snapshot = snapshot;
        this.moments = moments;
        this.yearlyIndicators = yearlyIndicators;
    }

    /**
     * @throws cn.fazhi.identity.UnknownDivision if there is no such division
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover it
     */
    public Year of(DivisionCode division, int year) {
        caller.requireCovered(division);
        return ofPublished(division, year);
    }

    /** For who may know that the year is published: its figures are public. */
    public Year ofPublished(DivisionCode division, int year) {
        var moment = moments.now();
        return snapshot.read(connection -> read(connection, moment, division, year));
    }

    /**
     * For what is to be kept: what changes afterwards can be told from what came before. The intake waits meanwhile.
     *
     * @throws cn.fazhi.identity.UnknownDivision if there is no such division
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover it
     */
    public YearAt atMoment(DivisionCode division, int year) {
        caller.requireCovered(division);
        var moment = moments.now();
        return snapshot.read(connection -> new YearAt(
                Moment.take(connection),
                new DefinitionTable(connection).revision(),
                read(connection, moment, division, year)));
    }

    private Year read(Connection connection, cn.fazhi.report.asof.Moment moment, DivisionCode division, int year)
            throws SQLException {
        var answer = yearlyIndicators.read(connection, moment, Asked.year(division, year));
        return new Year(
                answer.freshness(),
                answer.figures().stream()
                        .map(RecordedFigure::of)
                        .collect(Collectors.toMap(RecordedFigure::code, Function.identity())));
    }
}

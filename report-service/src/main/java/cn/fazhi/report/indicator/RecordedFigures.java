package cn.fazhi.report.indicator;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.asof.Moments;
import cn.fazhi.report.counting.EvidenceTable;
import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Moment;
import cn.fazhi.report.counting.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of a division's year for what writes, reads or keeps them: those of {@code /v1/yearly-indicators}. All
 * outside the caller's transaction: a moment of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RecordedFigures {

    /**
     * One moment's figures.
     *
     * @param cancelled of the codes that were asked about, those whose records come to zero; else empty
     */
    public record Year(Freshness freshness, Map<String, RecordedFigure> byCode, Set<String> cancelled) {

        /** None for a code that the catalogue does not know. */
        public Optional<RecordedFigure> find(String code) {
            return Optional.ofNullable(byCode.get(code));
        }

        /** Whether records say something of it, and be it zero. */
        public boolean hasRecords(String code) {
            return cancelled.contains(code)
                    || find(code).filter(RecordedFigure::hasRecords).isPresent();
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
    private final Catalogue catalogue;

    RecordedFigures(
            Caller caller, Snapshot snapshot, Moments moments, YearlyIndicators yearlyIndicators, Catalogue catalogue) {
        this.caller = caller;
        this.snapshot = snapshot;
        this.moments = moments;
        this.yearlyIndicators = yearlyIndicators;
        this.catalogue = catalogue;
    }

    /**
     * @throws cn.fazhi.identity.UnknownDivision if there is no such division
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover it
     */
    public Year of(DivisionCode division, int year) {
        caller.requireCovered(division);
        return ofPublished(division, year);
    }

    /**
     * For who compares: of a zero it is told too whether nothing was recorded, or records that come to nothing.
     *
     * @param codes that are compared; what the catalogue does not know is passed over
     * @throws cn.fazhi.identity.UnknownDivision if there is no such division
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover it
     */
    public Year compared(DivisionCode division, int year, Set<String> codes) {
        caller.requireCovered(division);
        var moment = moments.now();
        return snapshot.read(connection -> {
            var read = read(connection, moment, division, year);
            var zeros = codes.stream()
                    .filter(code ->
                            read.find(code).filter(RecordedFigure::isZero).isPresent())
                    .toList();
            return new Year(read.freshness(), read.byCode(), recorded(connection, zeros, division, year));
        });
    }

    private Set<String> recorded(Connection connection, List<String> codes, DivisionCode division, int year)
            throws SQLException {
        var definitions = catalogue.at(connection, division.value(), year);
        var table = new EvidenceTable(connection, Generation.live(connection));
        var extent = Extent.below(division.value(), Period.year(year));
        var recorded = new HashSet<String>();
        for (var code : codes) {
            if (isRecorded(table, definitions.counted(definitions.get(code)).toList(), extent)) {
                recorded.add(code);
            }
        }
        return Set.copyOf(recorded);
    }

    private static boolean isRecorded(EvidenceTable table, List<Formula.Operand> parts, Extent extent)
            throws SQLException {
        for (var part : parts) {
            if (table.isRecorded(part.indicator(), extent)) {
                return true;
            }
        }
        return false;
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
                        .collect(Collectors.toMap(RecordedFigure::code, Function.identity())),
                Set.of());
    }
}

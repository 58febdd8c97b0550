package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.CellKey;
import cn.fazhi.report.counting.CountedFact;
import cn.fazhi.report.counting.Recount;
import java.util.UUID;

/**
 * Something that is not equal.
 *
 * @param record null where a number or a whole place is meant
 * @param division where it makes the figures incomplete
 * @param otherDivision where else it does; null if nowhere
 * @param subject of a number its period, indicator and dimension; else empty
 * @param here what stands here; of a record its revision, division and year; null if there is nothing
 * @param right what should, likewise
 */
record Difference(
        Kind kind,
        RecordFamily family,
        UUID record,
        String division,
        int year,
        String otherDivision,
        Integer otherYear,
        String subject,
        String here,
        String right) {

    /** @param counted where it counts, although it may not be here; null if nowhere */
    static Difference of(RecordKey key, Sighting sighting, Stand counted) {
        var place = sighting.owner() == null ? sighting.here() : sighting.owner();
        var other = counted == null || counted.samePlace(place) ? null : counted;
        return new Difference(
                sighting.kind(),
                key.family(),
                key.id(),
                place.division(),
                place.year(),
                other == null ? null : other.division(),
                other == null ? null : other.year(),
                "",
                text(sighting.here()),
                text(sighting.owner()));
    }

    static Difference unopened(Place place) {
        return new Difference(
                Kind.UNOPENED, place.family(), null, place.division(), place.year(), null, null, "", null, null);
    }

    /** @param payload where the fact's own payload says that it stands */
    static Difference of(CountedFact fact, Stand payload) {
        var here = new Stand(fact.division(), fact.year(), fact.revision());
        boolean elsewhere = !here.samePlace(payload);
        return new Difference(
                Kind.PAYLOAD,
                fact.family(),
                fact.id(),
                fact.division(),
                fact.year(),
                elsewhere ? payload.division() : null,
                elsewhere ? payload.year() : null,
                "",
                text(here),
                text(payload));
    }

    static Difference of(CountedFact fact, String right) {
        return new Difference(
                Kind.CONTRIBUTIONS,
                fact.family(),
                fact.id(),
                fact.division(),
                fact.year(),
                null,
                null,
                "",
                fact.contributions().size() + " contributions",
                right);
    }

    static Difference of(RecordFamily family, CellKey cell, int year, Recount.Wrong wrong) {
        return new Difference(
                Kind.TOTAL,
                family,
                null,
                cell.division(),
                year,
                null,
                null,
                (cell.period() + " " + cell.indicator() + " " + cell.dimension()).strip(),
                text(wrong.kept()),
                text(wrong.counted()));
    }

    CellKey cell() {
        var parts = subject.split(" ", 3);
        return new CellKey(division, parts[0], parts[1], parts.length == 3 ? parts[2] : "");
    }

    RecordKey key() {
        return new RecordKey(family, record);
    }

    private static String text(Object side) {
        return side == null ? null : side.toString();
    }

    private static String text(Recount.Number number) {
        return number.value().toPlainString() + (number.references() == 0 ? "" : " of " + number.references());
    }
}

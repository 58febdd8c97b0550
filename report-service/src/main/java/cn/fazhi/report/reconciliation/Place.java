package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.Digest;
import cn.fazhi.contracts.RecordFamily;

/** The records of one family in one division and year, or those of them whose ids, read backwards, begin so. */
record Place(RecordFamily family, String division, int year, String prefix) {

    static Place of(Digest digest) {
        return new Place(RecordFamily.ofSlug(digest.family()), digest.division(), digest.year(), digest.prefix());
    }

    /** All records of the division and year. */
    Place whole() {
        return new Place(family, division, year, "");
    }
}

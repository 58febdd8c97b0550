package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordState;

/** Where one side says that a record belongs, and at which revision it is. */
record Stand(String division, int year, long revision) {

    static Stand of(RecordState state) {
        return new Stand(state.division(), state.businessDate().getYear(), state.revision());
    }

    boolean samePlace(Stand other) {
        return division.equals(other.division) && year == other.year;
    }

    @Override
    public String toString() {
        return revision + " " + division + " " + year;
    }
}

package cn.fazhi.report.reconciliation;

/** Where one side says that a record belongs, and at which revision it is. */
record Stand(String division, int year, long revision) {

    boolean samePlace(Stand other) {
        return division.equals(other.division) && year == other.year;
    }

    @Override
    public String toString() {
        return revision + " " + division + " " + year;
    }
}

package cn.fazhi.report.counting;

/** How far down a figure of a division reaches. */
public enum Scope {
    /** Records of the division itself: a prefecture's own bureau without its counties. */
    OWN(" and a.division = a.ancestor"),
    /** With everything below it. */
    BELOW("");

    /**
     * The table {@code division_ancestor} as {@code a}, by its key: MySQL goes through all of it for each joined row while
     * its statistics say that it is empty.
     */
    static final String ANCESTORS = "division_ancestor a force index (primary)";

    private final String condition;

    Scope(String condition) {
        this.condition = condition;
    }

    /** Which rows {@code a} of {@link #ANCESTORS} are meant. */
    String condition() {
        return condition;
    }
}

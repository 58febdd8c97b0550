package cn.fazhi.report.counting;

/** How far down a figure of a division reaches. */
public enum Scope {
    /** Records of the division itself: a prefecture's own bureau without its counties. */
    OWN(" and a.division = a.ancestor"),
    /** With everything below it. */
    BELOW("");

    private final String condition;

    Scope(String condition) {
        this.condition = condition;
    }

    /** Which rows {@code a} of {@code division_ancestor} are meant. */
    String condition() {
        return condition;
    }
}

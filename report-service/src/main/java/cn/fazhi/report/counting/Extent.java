package cn.fazhi.report.counting;

/** Of which division, how far down and for what time something is counted. */
public record Extent(String division, Scope scope, Period period) {

    public static Extent below(String division, Period period) {
        return new Extent(division, Scope.BELOW, period);
    }

    public Extent during(Period other) {
        return new Extent(division, scope, other);
    }
}

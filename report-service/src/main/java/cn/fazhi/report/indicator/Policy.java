package cn.fazhi.report.indicator;

/** How outcomes are judged in a rate for which no national formula exists; named beside its value. */
public record Policy(String code, String zh, String en) {

    /**
     * What the policy makes of one indicator. The policy that an indicator's own formula follows has none of it.
     *
     * @param denominator null if the indicator has none
     */
    public record Variant(Policy policy, String indicator, Formula numerator, Formula denominator) {}

    /** That a division, and what lies below it, is judged by a policy from a year on. */
    public record Choice(String division, int fromYear, String policy) {}

    String name(boolean english) {
        return english ? en : zh;
    }
}

package cn.fazhi.report.indicator;

import java.util.List;
import java.util.stream.Collectors;

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

    /** Several as one text; where there is none, what the indicators themselves say holds. */
    static String names(List<Policy> policies, boolean english) {
        if (policies.isEmpty()) {
            return english ? "its own formula" : "指标自身算式";
        }
        return policies.stream()
                .map(policy -> english ? policy.en : policy.zh)
                .collect(Collectors.joining(english ? "; " : "；"));
    }
}

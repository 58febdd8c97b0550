package cn.fazhi.report.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a derived indicator is made of others.
 *
 * @param version from 1
 * @param denominator only of rates
 * @param policy where it is a choice how outcomes are judged; else null
 * @param places kept of its value, rounded half up
 */
public record Rule(
        int version,
        State state,
        Formula numerator,
        Formula denominator,
        Policy policy,
        int places,
        ZeroRule zeroRule) {

    @Schema(name = "DefinitionState")
    public enum State {
        ACTIVE,
        /** Counted no more; the figures that were published of it still open down to their records. */
        RETIRED
    }

    Rule ended(int version) {
        return new Rule(version, State.RETIRED, numerator, denominator, policy, places, zeroRule);
    }

    Rule judgedBy(Policy other, Formula numerator, Formula denominator) {
        return new Rule(version, state, numerator, denominator, other, places, zeroRule);
    }
}

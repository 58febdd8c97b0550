package cn.fazhi.report.indicator;

import cn.fazhi.web.Refusal;
import java.util.List;

/** What is asked for is not broken down by that: 422 {@code /problems/unknown-dimension}. */
public class NoSuchBreakdown extends Refusal {

    private static final String NONE = "-";

    /** @param of what would have to be broken down: the code of an indicator, or the path of a table of all */
    NoSuchBreakdown(String of, String by, List<String> dimensions) {
        super(422, "unknown-dimension", of, by, names(dimensions));
    }

    static String names(List<String> dimensions) {
        return dimensions.isEmpty() ? NONE : String.join(", ", dimensions);
    }
}

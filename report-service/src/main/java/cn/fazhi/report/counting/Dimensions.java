package cn.fazhi.report.counting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one contribution can be broken down by, such as {@code inspectionKind=ROUTINE} and {@code industry=F}: in the
 * tables one text between commas.
 */
final class Dimensions {

    /** Which of a contribution's dimensions is meant in a query, where {@code c} is the contribution. */
    record Nth(String sql, String exists) {}

    private static final String COMMA = ",";
    private static final int MOST = 2;
    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-zA-Z]+=[A-Z0-9_]+");

    /** The whole first, then every place that a dimension can stand in. */
    static final List<Nth> WHOLE_AND_EACH = List.of(new Nth("''", ""), nth(1), nth(2));

    /** The whole, then the places that the indicator's dimensions can stand in. */
    static Stream<Nth> wholeAndEachOf(BaseIndicator indicator) {
        return WHOLE_AND_EACH.stream().limit(1L + indicator.dimensions().size());
    }

    /** True of the contributions {@code c} of the whole, or of the dimension; both parameters are the dimension. */
    static final String ASKED_FOR = "(? = '' or find_in_set(?, c.dimension) > 0)";

    private Dimensions() {}

    /** No more than what the indicator is broken down by: nobody would look for others. */
    static List<String> of(BaseIndicator indicator, String... dimensions) {
        if (dimensions.length > indicator.dimensions().size()) {
            throw new IllegalArgumentException("a dimension that " + indicator.code() + " has not");
        }
        return List.of(dimensions);
    }

    /** What the database would refuse is refused here. */
    static List<String> checked(List<String> dimensions) {
        if (dimensions.size() > MOST) {
            throw new IllegalArgumentException("too many dimensions");
        }
        for (var dimension : dimensions) {
            if (dimension.length() > LONGEST || !FORM.matcher(dimension).matches()) {
                throw new IllegalArgumentException("no dimension");
            }
        }
        return List.copyOf(dimensions);
    }

    static String text(List<String> dimensions) {
        return String.join(COMMA, dimensions);
    }

    static List<String> parse(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(COMMA));
    }

    private static Nth nth(int n) {
        return new Nth(
                "substring_index(substring_index(c.dimension, ',', " + n + "), ',', -1)",
                " and c.dimension like '_%" + ",%".repeat(n - 1) + "'");
    }
}

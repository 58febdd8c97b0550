package cn.fazhi.report.reading.text;

import cn.fazhi.report.figuretext.Quantity;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that state a number without writing one: 均无败诉, 未发生行政诉讼案件.
 *
 * @param sign a word without which the pattern is not found: most sentences need not be searched
 * @param pattern on a sentence without titles
 */
record Statement(String indicator, String unit, long value, String sign, Pattern pattern) {

    private static final String NO = "(?:未发生|没有发生|没有出现|未出现|无|没有|未收到|零)(?:一[起件例]?)?";
    private static final String ALL_OF = "(?:均|全部|全|都|皆)";
    private static final String RECON = "(?:行政)?复议(?:案件|申请)?";
    private static final String SUIT = "(?:行政)?(?:诉讼|应诉)(?:案件)?";
    private static final String OTHERS = "(?:(?:行政)?(?:复议|诉讼|应诉|信访|国家赔偿)(?:案件|申请)?[、和及与或]){0,3}";

    private static final List<Statement> ALL = List.of(
            new Statement("LIT.LOSS", "%", 0, "败诉", Pattern.compile(NO + "(?:被)?败诉")),
            new Statement("LIT.LOSS", "%", 0, "败诉", Pattern.compile("(?:均|全部)?未(?:被)?败诉")),
            new Statement("LIT.WIN", "%", 100, "胜诉", Pattern.compile(ALL_OF + "(?:获得?|取得)?胜诉(?!率)")),
            new Statement(
                    "LIT.UPHELD",
                    "%",
                    100,
                    "维持",
                    Pattern.compile("复议[^。；]{0,20}" + ALL_OF + "(?:予以|被|获|得到|作出)?维持(?!率)")),
            new Statement(
                    "LIT.ATTEND", "%", 100, "出庭", Pattern.compile("负责人[^。；]{0,6}" + ALL_OF + "[^。；]{0,4}出庭(?!应诉率|率)")),
            new Statement("LIT.RECON", "起", 0, "复议", Pattern.compile(NO + OTHERS + RECON + "(?![^，。；]{0,4}率)")),
            new Statement("LIT.SUIT", "起", 0, "诉", Pattern.compile(NO + OTHERS + SUIT + "(?![^，。；]{0,4}率)")));

    /** Where one stands in its sentence. */
    record Found(Statement statement, int start, int end) {

        Quantity quantity() {
            return Quantity.exactly(statement.value);
        }
    }

    /** Each indicator at most once in a sentence. */
    static List<Found> in(String sentence) {
        var found = new java.util.LinkedHashMap<String, Found>();
        for (var statement : ALL) {
            if (!sentence.contains(statement.sign)) {
                continue;
            }
            var words = statement.pattern.matcher(sentence);
            if (words.find()) {
                found.putIfAbsent(statement.indicator, new Found(statement, words.start(), words.end()));
            }
        }
        return List.copyOf(found.values());
    }
}

package cn.fazhi.report.reading.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The labels and values above the text, one or several a line; a label may have spaces inside, and its value stand on the
 * line below, as where a table was copied from a page.
 */
final class MetadataBlock {

    private enum Label {
        INDEX_NUMBER("索引号"),
        TOPIC("主题分类", "信息分类"),
        PUBLISHING_BODY("发布机构", "发布单位", "发文机关", "发文单位"),
        MADE_ON("成文时间", "成文日期", "生成日期"),
        DOCUMENT_NUMBER("发文字号", "文号"),
        ISSUED_ON("发文时间", "发文日期", "发布日期", "发布时间", "公开日期"),
        TITLE("信息名称", "标题", "名称"),
        VALIDITY("效力状态", "有效性", "时效性");

        private final Pattern pattern;

        /** At the start of its line or after a gap, or alone on its line: so no word of a value is taken for a label. */
        Label(String... spellings) {
            var spaced = java.util.Arrays.stream(spellings)
                    .map(label -> label.chars()
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining("[\\s\\u3000]{0,6}")))
                    .collect(Collectors.joining("|"));
            pattern = Pattern.compile(
                    "(?:^|(?<=[\\s\\u3000\\-*•·|【\\[]))(?:" + spaced + ")[】\\]]?[\\s\\u3000]{0,6}[:：]"
                            + "|^[ \\t\\u3000]*(?:" + spaced + ")[ \\t\\u3000]*\\r?$",
                    Pattern.MULTILINE);
        }
    }

    private static final int LONGEST_BLOCK = 4000;
    private static final String NONE = "无";
    private static final Pattern BODY = Pattern.compile("(?m)^[\\s\\u3000]*一、");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[年\\-/.]\\s*(\\d{1,2})\\s*[月\\-/.]\\s*(\\d{1,2})\\s*日?.*");

    private final Map<Label, String> values = new EnumMap<>(Label.class);
    private int end;

    MetadataBlock(String text) {
        var firstSection = BODY.matcher(text);
        int limit = firstSection.find() ? firstSection.start() : text.length();
        var head = text.substring(0, Math.min(limit, LONGEST_BLOCK));
        var starts = new EnumMap<Label, int[]>(Label.class);
        for (var label : Label.values()) {
            var found = label.pattern.matcher(head);
            if (found.find()) {
                starts.put(label, new int[] {found.start(), found.end()});
            }
        }
        // a single label without a value is empty: what stands below it may be the text
        boolean below = starts.size() > 1
                && starts.values().stream()
                        .allMatch(at -> restOfLine(head, at[1]).isBlank());
        starts.forEach((label, at) -> values.put(label, value(head, at[1], below, starts)));
    }

    /** @param below whether no label has a value beside it: else one without is empty */
    private String value(String head, int from, boolean below, Map<Label, int[]> starts) {
        int until = lineEnd(head, from);
        if (below && until < head.length()) {
            until = lineEnd(head, until + 1);
        }
        for (var other : starts.values()) {
            if (other[0] >= from) {
                until = Math.min(until, other[0]);
            }
        }
        end = Math.max(end, until);
        return head.substring(from, until).replaceAll("^[\\s\\u3000|]+|[\\s\\u3000|\\-*•·【\\[]+$", "");
    }

    private static String restOfLine(String head, int from) {
        return head.substring(from, lineEnd(head, from));
    }

    private static int lineEnd(String head, int from) {
        int found = head.indexOf('\n', from);
        return found < 0 ? head.length() : found;
    }

    /** Where the text below begins. */
    int end() {
        return end;
    }

    Metadata metadata() {
        return new Metadata(
                text(Label.INDEX_NUMBER),
                text(Label.TOPIC),
                text(Label.PUBLISHING_BODY),
                date(Label.MADE_ON),
                text(Label.DOCUMENT_NUMBER),
                date(Label.ISSUED_ON),
                text(Label.TITLE),
                text(Label.VALIDITY));
    }

    private String text(Label label) {
        var value = values.get(label);
        return value == null || value.isEmpty() || value.equals(NONE) ? null : value;
    }

    private LocalDate date(Label label) {
        var found = DATE.matcher(values.getOrDefault(label, ""));
        if (!found.matches()) {
            return null;
        }
        try {
            return LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

package cn.fazhi.report.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the sections by what their lines begin with (一、 (一) 1.) and the points inside a text (一是 … 二是 …). */
final class SectionTree {

    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final String BLANK = "[ \\t\\u3000]*";
    private static final Pattern LINE = Pattern.compile("(?m)^" + BLANK + "(?:(?<first>" + NUMERAL + ")、|[（(](?<second>"
            + NUMERAL + ")[）)]、?" + "|(?<third>[0-9]{1,2})[.．、](?![0-9])|[（(](?<fourth>[0-9]{1,2})[）)])" + BLANK
            + "(?<rest>[^\\r\\n]*)");
    private static final Pattern POINT = Pattern.compile("(?<![\\p{IsHan}])(?<number>" + NUMERAL + ")[是要]");
    private static final Pattern HEADING_END = Pattern.compile("[。；;]");
    private static final Pattern POINT_END = Pattern.compile("[，,。；;：:\\r\\n]");
    private static final List<String> NUMERALS = List.of(
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
            "二十");
    private static final int LONGEST_HEADING = 120;
    private static final int MOST = 2000;

    /** A line that begins a section. */
    private record Mark(int level, String number, String heading, int start, int bodyStart) {}

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private int found;

    private SectionTree(String text) {
        this.text = text;
    }

    /** @throws NotOneReport if there are more sections and points than a report has, before they fill the memory */
    static List<ReadSection> of(String text, int from) {
        var tree = new SectionTree(text);
        tree.mark(from);
        return tree.sections(0, tree.marks.size(), 0, text.length(), SectionRole.OTHER);
    }

    private void countOne() {
        if (++found > MOST) {
            throw new NotOneReport(MOST);
        }
    }

    private void mark(int from) {
        var line = LINE.matcher(text).region(from, text.length());
        while (line.find()) {
            countOne();
            int level = Stream.of("first", "second", "third", "fourth")
                            .takeWhile(name -> line.group(name) == null)
                            .toList()
                            .size()
                    + 1;
            var number = switch (level) {
                case 1 -> line.group("first");
                case 2 -> "(" + line.group("second") + ")";
                case 3 -> line.group("third");
                default -> "(" + line.group("fourth") + ")";
            };
            var heading = heading(line.group("rest"));
            int start = line.start()
                    + line.group().length()
                    - line.group().stripLeading().length();
            marks.add(new Mark(level, number, heading, start, line.start("rest") + heading.length()));
        }
    }

    private static String heading(String line) {
        var end = HEADING_END.matcher(line);
        var heading = end.find() ? line.substring(0, end.start()) : line;
        return heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) : heading.strip();
    }

    /** Of the marks from one to another, those of the highest level, each with what follows it. */
    private List<ReadSection> sections(int from, int until, int level, int end, SectionRole within) {
        int top = marks.subList(from, until).stream()
                .mapToInt(Mark::level)
                .filter(each -> each > level)
                .min()
                .orElse(level);
        var sections = new ArrayList<ReadSection>();
        for (int at = from; at < until; at++) {
            if (marks.get(at).level() == top) {
                int next = at + 1;
                while (next < until && marks.get(next).level() > top) {
                    next++;
                }
                sections.add(section(at, next, next < until ? marks.get(next).start() : end, within));
            }
        }
        return sections;
    }

    private ReadSection section(int at, int next, int end, SectionRole within) {
        var mark = marks.get(at);
        var role = within == SectionRole.OTHER ? SectionRole.of(mark.heading()) : within;
        var subsections = at + 1 < next
                ? sections(at + 1, next, mark.level(), end, role)
                : points(Math.min(mark.bodyStart(), end), end, role);
        return new ReadSection(mark.number(), mark.heading(), role, mark.start(), end, subsections);
    }

    /** 一是 begins a row of points, and each goes to the next one. */
    private List<ReadSection> points(int from, int end, SectionRole role) {
        var point = POINT.matcher(text).region(from, end).useTransparentBounds(true);
        var starts = new ArrayList<int[]>();
        int expected = 0;
        while (point.find()) {
            int number = NUMERALS.indexOf(point.group("number"));
            if (number == expected || number == 0) {
                countOne();
                expected = number + 1;
                starts.add(new int[] {point.start(), point.end(), number});
            }
        }
        var points = new ArrayList<ReadSection>();
        for (int at = 0; at < starts.size(); at++) {
            int pointEnd = at + 1 < starts.size() ? starts.get(at + 1)[0] : end;
            points.add(point(starts.get(at), pointEnd, role));
        }
        return points;
    }

    private ReadSection point(int[] start, int end, SectionRole role) {
        var body = text.substring(start[1], end);
        var stop = POINT_END.matcher(body);
        var heading = stop.find() ? body.substring(0, stop.start()) : body;
        return new ReadSection(
                text.substring(start[0], start[1]),
                heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) : heading,
                role,
                start[0],
                end,
                List.of());
    }
}

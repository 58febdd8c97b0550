package cn.fazhi.report.reading.text;

import cn.fazhi.report.figuretext.Qualifier;
import cn.fazhi.report.figuretext.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stand for a number: six titles in 《》 before 等 are six laws or more.
 *
 * @param names of titles or of what is quoted
 * @param before what must end the sentence up to the list
 * @param after what must begin the sentence behind it
 */
record NamedList(String indicator, String unit, Names names, Pattern before, Pattern after, Pattern notBefore) {

    private static final String TITLE = "《[^《》]*(?:《[^《》]*》[^《》]*)*》";
    private static final String QUOTED = "(?:“[^“”]{2,60}”|「[^「」]{2,60}」)";
    private static final String EVENT = "(?:竞赛|比武|练兵|培训|培训班|讲堂|讲座|测试|考试|大赛|比赛|月月比)";
    private static final String PLAIN = "[^，。；、“”《》\\s]{2,24}" + EVENT;

    /** What is listed: how a list of it and one of its names look, and of which words every list has one. */
    enum Names {
        TITLES(TITLE + "(?:[、，,和及与\\s]*" + TITLE + ")*", TITLE, "《"),
        QUOTES(QUOTED + "(?:[、，,和及与\\s]*" + QUOTED + ")*", QUOTED, "“", "「"),
        EVENTS(
                "(?<=组织|参加|开展|举办)(?:了)?" + PLAIN + "(?:(?:、|和|及|以及)" + PLAIN + ")+",
                PLAIN + "(?=、|和|及|以及|$)",
                "组织",
                "参加",
                "开展",
                "举办");

        private final Pattern list;
        private final Pattern one;
        private final List<String> signs;

        Names(String list, String one, String... signs) {
            this.list = Pattern.compile(list);
            this.one = Pattern.compile(one);
            this.signs = List.of(signs);
        }

        /** Most sentences need not be searched. */
        boolean mayBeIn(String sentence) {
            return signs.stream().anyMatch(sentence::contains);
        }

        int count(String listed) {
            return (int) one.matcher(listed).results().count();
        }
    }

    private static final Pattern TRAINING = Pattern.compile(EVENT);
    private static final Pattern INSIDE = Pattern.compile("(?:内部|全局|机关|系统内|干部)[^。；]{0,30}$");
    private static final Pattern ANY = Pattern.compile("");

    private static final List<NamedList> ALL = List.of(
            new NamedList(
                    "PUB.COMPILED", "册", Names.TITLES, ANY, Pattern.compile("^等?[^《》，。；]{0,12}(?:汇编|成册|装订)"), null),
            new NamedList(
                    "PUB.COMPILED",
                    "册",
                    Names.TITLES,
                    Pattern.compile("(?:汇编|编印|编制|编写|编纂|编辑)[^《》，。；]{0,10}$"),
                    ANY,
                    null),
            new NamedList(
                    "PUB.LAWS",
                    "部",
                    Names.TITLES,
                    Pattern.compile("(?:学习|学法|研讨|研学)[^《》。；]{0,24}$"),
                    Pattern.compile("^等?[^《》。；]{0,24}(?:法律|法规|条例|学习|研讨|交流|内容|$)"),
                    Pattern.compile("(?:制定|印发|出台|宣传|普及)[^《》，。；]{0,8}$")),
            new NamedList(
                    "GOV.SYSTEMS",
                    "项",
                    Names.TITLES,
                    Pattern.compile("(?:制定|印发|出台|修订|制订)[^《》，。；的]{0,12}$"),
                    ANY,
                    Pattern.compile("(?:转发|学习|贯彻|落实|按照|根据)[^《》，。；]{0,16}$")),
            new NamedList(
                    "PUB.TRAINING",
                    "项",
                    Names.QUOTES,
                    Pattern.compile("(?:组织|参加|开展|举办|举行)[^“”「」。；]{0,10}$"),
                    Pattern.compile("^等?[^，。；“「]{0,8}(?:活动|" + EVENT + ")"),
                    Pattern.compile("(?:企业|群众|社会|社区|校园|外部|对外|面向)[^。；]{0,30}$")),
            new NamedList(
                    "PUB.TRAINING",
                    "项",
                    Names.EVENTS,
                    ANY,
                    ANY,
                    Pattern.compile("(?:企业|群众|社会|社区|校园|外部|对外|面向|就业|职业技能)[^。；]{0,30}$")));

    /** Where a list stands in its sentence. */
    record Found(NamedList list, int start, int end, int count, boolean amongOthers) {

        /** @param alone false if the report lists more of the same elsewhere */
        Quantity quantity(boolean alone) {
            return new Quantity(
                    BigDecimal.valueOf(count),
                    BigDecimal.ONE,
                    amongOthers || !alone ? Qualifier.AT_LEAST : Qualifier.EXACT);
        }
    }

    /** Each list once, by the first kind that it fits. A list with its number behind it (等5项) is left to that. */
    static List<Found> in(String sentence) {
        var found = new ArrayList<Found>();
        for (var list : ALL) {
            if (!list.names.mayBeIn(sentence)) {
                continue;
            }
            var run = list.names.list.matcher(sentence);
            while (run.find()) {
                int start = run.start();
                if (list.fits(sentence, run) && found.stream().noneMatch(other -> other.start == start)) {
                    found.add(list.found(sentence, run));
                }
            }
        }
        return found;
    }

    private boolean fits(String sentence, Matcher run) {
        var left = sentence.substring(0, run.start());
        var right = sentence.substring(run.end());
        return before.matcher(left).find()
                && after.matcher(right).find()
                && (notBefore == null || !notBefore.matcher(left).find())
                && (names != Names.QUOTES || aboutTraining(run.group() + right.split("[，。；]", 2)[0], left))
                && !right.matches("(?s)^等?[共计]{0,2}[0-9０-９一二两三四五六七八九十]+.*");
    }

    /** Quoted is all sorts of things: a training says so, or takes place inside the house. */
    private static boolean aboutTraining(String listed, String left) {
        return TRAINING.matcher(listed).find() || INSIDE.matcher(left).find();
    }

    private Found found(String sentence, Matcher run) {
        return new Found(this, run.start(), run.end(), names.count(run.group()), sentence.startsWith("等", run.end()));
    }
}

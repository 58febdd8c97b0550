package cn.fazhi.report.reading.text;

import java.util.regex.Pattern;

/** Which of the statutory contents a section has, by its heading; their order varies. */
public enum SectionRole {
    /** 主要举措和成效 */
    MEASURES,
    /** 存在的不足和原因 */
    SHORTCOMINGS,
    /** 党政主要负责人履行第一责任人职责 */
    LEADERS,
    /** 下一年度主要安排 */
    ARRANGEMENTS,
    OTHER;

    private static final Pattern LEADING = Pattern.compile("第一责任人|主要负责人|主要负责同志");
    private static final Pattern LACKING = Pattern.compile("不足|问题|短板|差距|薄弱");
    private static final Pattern PLANNED = Pattern.compile("安排|打算|计划|思路|下一步|下步|设想|展望");
    private static final Pattern DONE = Pattern.compile("举措|措施|成效|做法|开展|情况|成绩|亮点");

    static SectionRole of(String heading) {
        if (LEADING.matcher(heading).find()) {
            return LEADERS;
        }
        boolean lacking = LACKING.matcher(heading).find();
        boolean planned = PLANNED.matcher(heading).find();
        if (lacking && planned) {
            return OTHER;
        }
        if (lacking) {
            return SHORTCOMINGS;
        }
        if (planned) {
            return ARRANGEMENTS;
        }
        return DONE.matcher(heading).find() ? MEASURES : OTHER;
    }
}

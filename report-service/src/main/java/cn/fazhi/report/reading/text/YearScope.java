package cn.fazhi.report.reading.text;

import cn.fazhi.report.figuretext.Numeral;
import java.util.regex.Pattern;

/**
 * Which year a figure is about: the one named last before it in its sentence. 今年 in a report is the year that it is
 * about, whenever it was written; a figure since 2020 is not 2021's, and 较2020年 names no other year but compares.
 */
final class YearScope {

    private static final Pattern MENTION = Pattern.compile("(?<![较比与同])(?:(?<year>[0-9]{4}|[一二三四五六七八九零〇○]{4})年"
            + "|(?<same>今年|本年度|全年|年内|当年)"
            + "|(?<other>去年|上年|上一年|往年|前年|历年|明年|下年|来年|次年|[近前][两二三四五六七八九十几]年|[两二三四五六七八九十]年来|十[二三四]五|同期))");

    private final int year;

    YearScope(int year) {
        this.year = year;
    }

    /** @param before the sentence up to the figure */
    boolean isThisYear(String before) {
        boolean thisYear = true;
        var mention = MENTION.matcher(before);
        while (mention.find()) {
            thisYear = mention.group("year") != null
                    ? Numeral.parse(mention.group("year"))
                            .filter(named -> named.value().intValue() == year)
                            .isPresent()
                    : mention.group("same") != null;
        }
        return thisYear;
    }
}

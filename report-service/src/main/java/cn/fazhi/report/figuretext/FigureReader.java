package cn.fazhi.report.figuretext;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures of a text; dates, ordinals, document numbers and words such as 进一步 are none. */
public final class FigureReader {

    private static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final String ARABIC = "(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)?";
    private static final String NUMERALS = "零一二三四五六七八九十百千万亿";
    private static final String CHINESE = "[" + NUMERALS + "]+(?:点[零一二三四五六七八九]+)?";
    private static final String NUMBER = "(?:" + ARABIC + "|" + CHINESE + ")";
    private static final String UNITS =
            "人次|家次|户次|例次|场次|班次|批次|课时|学时|小时|个百分点|人|家|户|名|位|个|件|起|宗|例|条|份|次|场|项|部|册" + "|本|张|期|篇|类|种|批|轮|支|套|则|天|元|%";
    private static final Pattern FIGURE =
            Pattern.compile("(?<before>不少于|不低于|不下|至少|超过|突破|多达|将近|接近|大约|约为|逾|超|(?<![最附临])近|(?<![契合节])约)?"
                    + "(?:(?<percent>百分之)(?<share>" + NUMBER + "|百)"
                    + "|(?<number>" + NUMBER + ")(?<more>[余多])?(?<group>[十百千万亿]+)?(?<still>[余多])?(?:[ \u3000]?(?<unit>"
                    + UNITS
                    + "))?)"
                    + "(?<after>以上|左右|上下|有余)?");

    /** A number after one of these is an ordinal or that of a document. */
    private static final String ORDINAL = "第〔[［【";

    /** A Chinese numeral after one of these is part of a word: 统一, 每一件, 数十家. */
    private static final String WORD = "每统任某同哪这逐唯专几数";

    /** After one of these a number in digits is a date or an ordinal. */
    private static final String NOT_BEFORE = "年月日号届时点〕]］】";

    private static final Pattern IDIOM = Pattern.compile("一次性|一个个|一件件|一批批|一条龙|一项项|一对一");
    private static final Map<String, Qualifier> BEFORE = Map.ofEntries(
            Map.entry("不少于", Qualifier.AT_LEAST),
            Map.entry("不低于", Qualifier.AT_LEAST),
            Map.entry("不下", Qualifier.AT_LEAST),
            Map.entry("至少", Qualifier.AT_LEAST),
            Map.entry("超过", Qualifier.OVER),
            Map.entry("突破", Qualifier.OVER),
            Map.entry("逾", Qualifier.OVER),
            Map.entry("超", Qualifier.OVER),
            Map.entry("将近", Qualifier.NEARLY),
            Map.entry("接近", Qualifier.NEARLY),
            Map.entry("近", Qualifier.NEARLY),
            Map.entry("大约", Qualifier.ABOUT),
            Map.entry("约为", Qualifier.ABOUT),
            Map.entry("约", Qualifier.ABOUT));
    private static final Map<String, Qualifier> AFTER = Map.of(
            "以上", Qualifier.AT_LEAST,
            "有余", Qualifier.OVER,
            "左右", Qualifier.ABOUT,
            "上下", Qualifier.ABOUT);

    /** Every figure has one of these, most sentences none. */
    private static final String IN_FIGURES = "0123456789" + NUMERALS;

    private FigureReader() {}

    public static List<WrittenFigure> read(String text) {
        var plain = plain(text);
        if (plain.chars().noneMatch(symbol -> IN_FIGURES.indexOf(symbol) >= 0)) {
            return List.of();
        }
        var figures = new ArrayList<WrittenFigure>();
        var found = FIGURE.matcher(plain);
        while (found.find()) {
            if (!partOfSomethingElse(plain, found)) {
                figure(text, found).ifPresent(figures::add);
            }
        }
        return figures;
    }

    /** Of the same length, so that positions hold. A full-width comma after an ASCII digit ends a clause: 受理90，100%办结. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char symbol = text.charAt(at);
            boolean clauseEnds = symbol == '，' && at > 0 && latin(text.charAt(at - 1));
            plain.append(clauseEnds ? symbol : Numeral.plain(symbol));
        }
        return plain.toString();
    }

    private static boolean partOfSomethingElse(String text, Matcher found) {
        if (found.group("percent") != null) {
            return false;
        }
        int start = found.start("number");
        char previous = start == 0 ? ' ' : text.charAt(start - 1);
        char next = found.end() == text.length() ? ' ' : text.charAt(found.end());
        if (ORDINAL.indexOf(previous) >= 0) {
            return true;
        }
        boolean unit = found.group("unit") != null;
        if (Character.isDigit(text.charAt(start))) {
            return !unit && (NOT_BEFORE.indexOf(next) >= 0 || latin(previous) || latin(next));
        }
        return !unit
                || WORD.indexOf(previous) >= 0
                || IDIOM.matcher(text).region(start, text.length()).lookingAt()
                || bare(found);
    }

    private static boolean latin(char symbol) {
        return symbol < 128 && (Character.isLetterOrDigit(symbol) || symbol == '-' || symbol == '/' || symbol == '.');
    }

    /** 千家 is a word, 千余家 a number. */
    private static boolean bare(Matcher found) {
        return found.group("number").matches("[百千万亿]+") && found.group("more") == null;
    }

    private static Optional<WrittenFigure> figure(String text, Matcher found) {
        boolean share = found.group("percent") != null;
        var number = share ? found.group("share") : found.group("number") + orEmpty(found.group("group"));
        var unit = share ? PERCENT : orEmpty(found.group("unit"));
        return Numeral.parse(number)
                .map(numeral -> new WrittenFigure(
                        new Quantity(numeral.value(), precision(numeral, unit), qualifier(found)),
                        unit,
                        text.substring(found.start(), found.end()),
                        found.start(),
                        found.end()));
    }

    /** 100% says that none is missing, 0% that there is none: neither is a rounded number. */
    private static BigDecimal precision(Numeral numeral, String unit) {
        boolean allOrNone = numeral.value().signum() == 0 || numeral.value().compareTo(HUNDRED) == 0;
        return unit.equals(PERCENT) && allOrNone ? CENT : numeral.precision();
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    private static Qualifier qualifier(Matcher found) {
        if (found.group("percent") == null && (found.group("more") != null || found.group("still") != null)) {
            return Qualifier.OVER;
        }
        var after = found.group("after");
        return after != null ? AFTER.get(after) : BEFORE.getOrDefault(orEmpty(found.group("before")), Qualifier.EXACT);
    }
}

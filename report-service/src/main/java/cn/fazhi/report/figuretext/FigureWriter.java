package cn.fazhi.report.figuretext;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes figures as reports do, and never says more than is known. */
public final class FigureWriter {

    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.FLOOR);
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private FigureWriter() {}

    /** 8951, 98.5, 100: no zeros that say nothing. */
    public static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }

    /** 100%, 98.5% */
    public static String percent(BigDecimal value) {
        return plain(value) + "%";
    }

    /** 189万元 or 189.5万元 where that is exact, else in full: 1890400.50元, and 17830.1887元 of an average. */
    public static String money(BigDecimal yuan) {
        var inWan = yuan.divide(WAN).stripTrailingZeros();
        if (inWan.scale() <= 2 && yuan.abs().compareTo(WAN) >= 0) {
            return plain(inWan) + "万元";
        }
        int places = yuan.stripTrailingZeros().scale();
        return (places == 1 ? yuan.setScale(2).toPlainString() : plain(yuan)) + "元";
    }

    /** 约189万元: rounded half up to whole 万元, and saying so; exactly where nothing is lost. */
    public static String moneyRounded(BigDecimal yuan) {
        var inWan = yuan.divide(WAN, 0, RoundingMode.HALF_UP);
        return inWan.signum() == 0 || inWan.multiply(WAN).compareTo(yuan) == 0
                ? money(yuan)
                : "约" + plain(inWan) + "万元";
    }

    /** Floored to two significant digits: 223 is 220余, 3050 is 3000余, and 220 is 220. */
    public static String over(BigDecimal value) {
        var floored = value.round(TWO_DIGITS);
        return floored.compareTo(value) == 0 ? plain(value) : plain(floored) + "余";
    }

    /** In numerals, with 两 before a unit: 两家, 十二次, 二百零六人, 三千零五十份. */
    public static String numerals(long value, String unit) {
        return value == 2 ? "两" + unit : numerals(value) + unit;
    }

    private static String numerals(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("counts are not negative");
        }
        if (value == 0) {
            return "零";
        }
        var text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (value / Math.powExact(10_000L, group) % 10_000);
            if (four > 0) {
                text.append(gap || !text.isEmpty() && four < 1000 ? "零" : "")
                        .append(fourDigits(four))
                        .append(GROUPS[group]);
            }
            gap = !text.isEmpty() && four == 0;
        }
        return text.indexOf("一十") == 0 ? text.substring(1) : text.toString();
    }

    private static String fourDigits(int value) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = value / (int) Math.pow(10, place) % 10;
            if (digit > 0) {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[place]);
            }
            gap = digit == 0 && !text.isEmpty();
        }
        return text.toString();
    }
}

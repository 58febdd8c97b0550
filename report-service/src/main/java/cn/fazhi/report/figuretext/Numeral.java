package cn.fazhi.report.figuretext;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers written in arabic digits, Chinese numerals, or both: 8951, 8,951, ３．２万, 两百零六, 三千五百, 二〇二一, 3万5千.
 *
 * @param precision what the last written digit is worth
 */
public record Numeral(BigDecimal value, BigDecimal precision) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Character> VARIANTS = Map.ofEntries(
            Map.entry('〇', '零'),
            Map.entry('○', '零'),
            Map.entry('两', '二'),
            Map.entry('壹', '一'),
            Map.entry('贰', '二'),
            Map.entry('叁', '三'),
            Map.entry('肆', '四'),
            Map.entry('伍', '五'),
            Map.entry('陆', '六'),
            Map.entry('柒', '七'),
            Map.entry('捌', '八'),
            Map.entry('玖', '九'),
            Map.entry('拾', '十'),
            Map.entry('佰', '百'),
            Map.entry('仟', '千'));
    private static final Map<Character, BigDecimal> WITHIN_FOUR_DIGITS =
            Map.of('十', BigDecimal.TEN, '百', new BigDecimal(100), '千', new BigDecimal(1000));
    private static final Map<Character, BigDecimal> GROUPS =
            Map.of('万', new BigDecimal(10_000), '亿', new BigDecimal(100_000_000));

    /** None if the text is not a number from its first to its last character. */
    public static Optional<Numeral> parse(String text) {
        var reading = new Reading();
        for (int at = 0; at < text.length(); at++) {
            char symbol = plain(text.charAt(at));
            if (symbol != ',' && !reading.take(symbol)) {
                return Optional.empty();
            }
        }
        return reading.end();
    }

    /** Full-width digits and signs as ASCII ones, rare numerals as the common ones; the length stays. */
    static char plain(char symbol) {
        if (symbol >= '！' && symbol <= '～') {
            return (char) (symbol - '！' + '!');
        }
        return VARIANTS.getOrDefault(symbol, symbol);
    }

    /** Digits are gathered; each unit multiplies those before it. */
    private static final class Reading {

        private final StringBuilder digits = new StringBuilder();
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private BigDecimal lastUnit = BigDecimal.ONE;
        private BigDecimal precision = BigDecimal.ONE;
        private boolean afterUnit;
        private boolean arabic;
        private boolean filled;

        boolean take(char symbol) {
            int digit = symbol >= '0' && symbol <= '9' ? symbol - '0' : DIGITS.indexOf(symbol);
            if (digit == 0 && afterUnit) {
                filled = true;
                return true;
            }
            if (digit >= 0) {
                arabic |= symbol <= '9';
                digits.append(digit);
                afterUnit = false;
                return true;
            }
            if ((symbol == '.' || symbol == '点') && !digits.isEmpty() && digits.indexOf(".") < 0) {
                digits.append('.');
                return true;
            }
            return readable() && unit(symbol);
        }

        private boolean unit(char symbol) {
            if (WITHIN_FOUR_DIGITS.containsKey(symbol)) {
                lastUnit = WITHIN_FOUR_DIGITS.get(symbol);
                group = group.add(digits.isEmpty() ? lastUnit : gathered().multiply(lastUnit));
            } else if (GROUPS.containsKey(symbol)) {
                lastUnit = GROUPS.get(symbol);
                multiplyGroup();
            } else {
                return false;
            }
            precision =
                    digits.isEmpty() ? lastUnit : lastUnit.multiply(gathered().ulp());
            digits.setLength(0);
            afterUnit = true;
            filled = false;
            return true;
        }

        /** 一万亿 multiplies all before it, 一亿二千万 only what follows the 亿; 万 alone is 10000. */
        private void multiplyGroup() {
            var before = digits.isEmpty() ? group : group.add(gathered());
            if (digits.isEmpty() && total.add(before).signum() == 0) {
                before = BigDecimal.ONE;
            }
            total = total.compareTo(lastUnit) < 0
                    ? total.add(before).multiply(lastUnit)
                    : total.add(before.multiply(lastUnit));
            group = BigDecimal.ZERO;
        }

        Optional<Numeral> end() {
            if (!readable() || digits.isEmpty() && !afterUnit) {
                return Optional.empty();
            }
            var whole = total.add(group);
            if (digits.isEmpty()) {
                return Optional.of(new Numeral(whole, countsByGroup() ? precision : BigDecimal.ONE));
            }
            var tail = shortened() ? gathered().multiply(lastUnit).divide(BigDecimal.TEN) : gathered();
            return Optional.of(new Numeral(whole.add(tail), gathered().ulp()));
        }

        /** Not two or three numerals side by side (两三家 is a guess), while 二〇二一 is a number. */
        private boolean readable() {
            int point = digits.indexOf(".");
            int places = point < 0 ? digits.length() : point;
            boolean sideBySide = places > 1 && (places < 4 || total.signum() + group.signum() > 0);
            boolean endsInPoint = point >= 0 && point == digits.length() - 1;
            return !endsInPoint && (arabic || !sideBySide);
        }

        private BigDecimal gathered() {
            return new BigDecimal(digits.toString());
        }

        /** 三万 and 1.5千 are counted in 万 and 千; 三百 is three hundred. */
        private boolean countsByGroup() {
            return GROUPS.containsValue(lastUnit) || arabic;
        }

        /** 两百五 is 250, 三万五 35000; 两百零五 is 205. */
        private boolean shortened() {
            return !arabic && !filled && digits.length() == 1 && lastUnit.compareTo(BigDecimal.TEN) > 0;
        }
    }
}

package cn.fazhi.report.draft;

import cn.fazhi.report.figuretext.FigureWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How a figure is written. Money and rates bring their unit, counts leave it to the text behind them. */
enum FigureStyle {
    EXACT("", unit -> !isMoney(unit) && !isRate(unit), FigureWriter::plain),
    OVER("余", unit -> !isMoney(unit) && !isRate(unit), FigureWriter::over),
    MONEY("万元", FigureStyle::isMoney, FigureWriter::money),
    MONEY_ROUNDED("约万元", FigureStyle::isMoney, FigureWriter::moneyRounded),
    PERCENT("%", FigureStyle::isRate, FigureWriter::percent);

    private final String mark;
    private final Predicate<String> fits;
    private final Function<BigDecimal, String> writer;

    FigureStyle(String mark, Predicate<String> fits, Function<BigDecimal, String> writer) {
        this.mark = mark;
        this.fits = fits;
        this.writer = writer;
    }

    /** Empty if there is no such style, or none for that unit; without a mark the unit chooses. */
    static Optional<FigureStyle> of(String mark, String unit) {
        return Arrays.stream(values())
                .filter(style -> mark.isEmpty() || style.mark.equals(mark))
                .filter(style -> style.fits.test(unit))
                .findFirst();
    }

    String write(BigDecimal value) {
        return writer.apply(value);
    }

    private static boolean isMoney(String unit) {
        return unit.equals("元");
    }

    private static boolean isRate(String unit) {
        return unit.equals("%");
    }
}

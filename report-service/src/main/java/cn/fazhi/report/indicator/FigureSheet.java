package cn.fazhi.report.indicator;

import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.delivery.Cell;
import cn.fazhi.report.delivery.Rows;
import cn.fazhi.report.delivery.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures as the table that a bureau prints: 指标统计表. Pure. */
record FigureSheet(Asked asked, String division, List<YearlyIndicators.Row> rows, Words words) {

    String fileName() {
        return division + words.period(asked.when()) + words.of("指标统计表", " indicators");
    }

    Sheet sheet(Freshness freshness, Instant now) {
        var title = words.of(
                division + words.period(asked.when()) + "指标统计表",
                "Indicators of " + division + ", " + words.period(asked.when()));
        var above = words.of("填报单位：", "Division: ") + division + " (" + asked.division() + ")" + words.of("；", "; ")
                + words.scope(asked.scope()) + brokenDown() + words.of("；", "; ") + words.freshness(freshness);
        return new Sheet(
                words.of("指标统计表", "Indicators"), title, List.of(above), columns(), words.made(now), words.pages());
    }

    private String brokenDown() {
        return asked.dimension() == null
                ? ""
                : words.of("；细分：", "; by ") + Names.dimension(asked.dimension(), words.english());
    }

    private List<Sheet.Column> columns() {
        var columns = new ArrayList<>(List.of(
                new Sheet.Column(words.of("序号", "No."), 6),
                new Sheet.Column(words.of("指标代码", "Code"), 24),
                new Sheet.Column(words.of("指标名称", "Indicator"), 36),
                new Sheet.Column(words.of("计量单位", "Unit"), 10),
                new Sheet.Column(words.of("本期", "Value"), 18)));
        if (asked.compareTo() != null) {
            boolean lastYear = asked.compareTo() == Comparison.SAME_PERIOD_LAST_YEAR;
            columns.add(new Sheet.Column(
                    lastYear ? words.of("去年同期", "Same period last year") : words.of("上期", "Previous period"), 18));
            columns.add(new Sheet.Column(words.of("增减", "Change"), 16));
            columns.add(new Sheet.Column(words.of("增减%", "Change %"), 12));
        }
        columns.add(new Sheet.Column(words.of("备注", "Notes"), 40));
        return columns;
    }

    Rows cells() {
        return taker -> {
            int number = 0;
            for (var row : rows) {
                taker.accept(line(++number, row));
                var breakdown = row.figure().breakdown();
                for (var part : breakdown == null ? List.<Figure.Part>of() : breakdown) {
                    taker.accept(line(row.figure(), part));
                }
            }
        };
    }

    private List<Cell> line(int number, YearlyIndicators.Row row) {
        var figure = row.figure();
        var indicator = figure.indicator();
        var format = format(indicator);
        var line = new ArrayList<>(List.of(
                Cell.of(number),
                Cell.of(indicator.code()),
                Cell.of(words.name(indicator)),
                Cell.of(indicator.unit()),
                Cell.of(figure.value(), format)));
        line.addAll(cells(row.compared(), format));
        line.add(Cell.of(notes(row)));
        return line;
    }

    private static List<Cell> cells(Compared compared, Cell.Format format) {
        return compared == null
                ? List.of()
                : List.of(
                        Cell.of(compared.value(), format),
                        Cell.of(compared.change(), new Cell.Format(format.places(), false)),
                        Cell.of(compared.changePercent(), Cell.Format.PERCENT));
    }

    private List<Cell> line(Figure figure, Figure.Part part) {
        var format = format(figure.indicator());
        var line = new ArrayList<>(List.of(
                Cell.of(""),
                Cell.of(figure.indicator().code()),
                item(part),
                Cell.of(figure.indicator().unit()),
                Cell.of(part.value(), format)));
        line.addAll(cells(part.compared(), format));
        line.add(Cell.of(""));
        return line;
    }

    private Cell item(Figure.Part part) {
        var ofWhich = words.of("其中：", "of which: ");
        return new Cell.Coded(
                ofWhich + asked.dimension() + "=" + part.item(),
                ofWhich + Names.item(asked.dimension(), part.item(), words.english()));
    }

    static Cell.Format format(Indicator indicator) {
        return new Cell.Format(indicator.places(), Compared.isPercentage(indicator));
    }

    private String notes(YearlyIndicators.Row row) {
        var figure = row.figure();
        var policies = figure.policies().isEmpty() ? null : Policy.names(figure.policies(), words.english());
        var other = row.compared() == null ? null : row.compared().policies();
        var parts = figure.numerator() == null
                ? null
                : words.of("分子 ", "numerator ")
                        + figure.numerator().toPlainString()
                        + words.of("，分母 ", ", denominator ")
                        + figure.denominator().toPlainString();
        var points = row.compared() != null && Compared.isPercentage(figure.indicator())
                ? words.of("增减为百分点", "change in percentage points")
                : null;
        var otherwise = other == null
                ? null
                : words.of("对比期口径：", "in the other period ") + Policy.names(other, words.english());
        return Stream.of(parts, policies, otherwise, points)
                .filter(note -> note != null)
                .collect(Collectors.joining(words.of("；", "; ")));
    }
}

package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.EvidenceRow;
import cn.fazhi.report.delivery.Cell;
import cn.fazhi.report.delivery.Rows;
import cn.fazhi.report.delivery.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The records behind a figure as a table; of a derived one what stands in its formula. */
record EvidenceSheet(Indicator indicator, Asked asked, String division, Words words) {

    String fileName() {
        return division + words.period(asked.when()) + " " + indicator.code() + words.of(" 明细", " records");
    }

    Sheet sheet(Instant now) {
        var title = division
                + words.period(asked.when())
                + words.of("“", " \u2013 ")
                + words.name(indicator)
                + words.of("”明细表", ", records");
        var dimension =
                asked.dimension().isEmpty() ? "" : words.of("；", "; ") + Names.both(asked.dimension(), words.english());
        var above = indicator.code()
                + words.of("；计量单位：", "; unit: ")
                + indicator.unit()
                + words.of("；", "; ")
                + words.scope(asked.scope())
                + dimension;
        return new Sheet(
                words.of("明细表", "Records"),
                title,
                List.of(above),
                indicator.derived() ? parts() : records(),
                words.made(now),
                words.pages());
    }

    private List<Sheet.Column> records() {
        return List.of(
                new Sheet.Column(words.of("序号", "No."), 8),
                new Sheet.Column(words.of("记录类别", "Record family"), 20),
                new Sheet.Column(words.of("记录编号", "Record id"), 38),
                new Sheet.Column(words.of("区划", "Division"), 10),
                new Sheet.Column(words.of("日期", "Day"), 12),
                new Sheet.Column(words.of("维度", "Dimensions"), 36),
                new Sheet.Column(words.of("计入", "Counts"), 16),
                new Sheet.Column(words.of("原因代码", "Reason code"), 28),
                new Sheet.Column(words.of("原因", "Reason"), 44),
                new Sheet.Column(words.of("记录地址", "Path"), 56));
    }

    private List<Sheet.Column> parts() {
        return List.of(
                new Sheet.Column(words.of("序号", "No."), 8),
                new Sheet.Column(words.of("算式项", "Term"), 44),
                new Sheet.Column(words.of("指标名称", "Indicator"), 36),
                new Sheet.Column(words.of("计量单位", "Unit"), 10),
                new Sheet.Column(words.of("数值", "Value"), 18),
                new Sheet.Column(words.of("明细地址", "Path"), 80));
    }

    Rows rows(Consumer<Consumer<Evidence.Answer>> evidence) {
        return taker -> {
            var number = new AtomicInteger();
            evidence.accept(answer -> {
                answer.rows().forEach(row -> taker.accept(line(number.incrementAndGet(), row)));
                answer.parts().forEach(part -> taker.accept(line(number.incrementAndGet(), part)));
            });
        };
    }

    private List<Cell> line(int number, EvidenceRow row) {
        return List.of(
                Cell.of(number),
                new Cell.Coded(row.family().name(), Names.family(row.family(), words.english())),
                Cell.of(row.recordId().toString()),
                Cell.of(row.division()),
                Cell.of(row.on().toString()),
                new Cell.Coded(String.join(", ", row.dimensions()), named(row.dimensions())),
                Cell.of(indicator.rounded(row.counts()), FigureSheet.format(indicator)),
                Cell.of(row.reason().name()),
                Cell.of(row.reason().text(row.on(), words.english())),
                Cell.of(RecordPaths.of(row.family(), row.recordId())));
    }

    private String named(List<String> dimensions) {
        return dimensions.stream()
                .map(dimension -> Names.both(dimension, words.english()))
                .collect(Collectors.joining(words.of("；", "; ")));
    }

    private String named(Formula.Operand operand) {
        var dimension = operand.dimension();
        return dimension.isEmpty()
                ? operand.text()
                : operand.indicator() + "[" + Names.both(dimension, words.english()) + "]";
    }

    private List<Cell> line(int number, Evidence.Part part) {
        var figure = part.figure();
        return List.of(
                Cell.of(number),
                new Cell.Coded(part.operand().text(), named(part.operand())),
                Cell.of(words.name(figure.indicator())),
                Cell.of(figure.indicator().unit()),
                Cell.of(figure.value(), FigureSheet.format(figure.indicator())),
                Cell.of(asked.path(part.operand(), "evidence")));
    }
}

package cn.fazhi.report.reading.text;

import cn.fazhi.report.figuretext.FigureWriter;
import java.util.List;

/** What was read, as lines of a test: code, value, unit, qualifier. */
final class ReadFigures {

    private ReadFigures() {}

    static String line(ReadFigure figure) {
        var quantity = figure.quantity();
        var what = figure.indicator() == null ? figure.unmapped().name() : figure.indicator();
        return "%s %s %s %s".formatted(what, FigureWriter.plain(quantity.value()), figure.unit(), quantity.qualifier());
    }

    /** Of a text without metadata, about 2021. */
    static List<String> of(String sentences) {
        return ReportReader.read("某区人社局2021年度法治政府建设情况报告\n一、主要举措和成效\n" + sentences).figures().stream()
                .map(ReadFigures::line)
                .toList();
    }
}

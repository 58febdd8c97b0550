package cn.fazhi.report.draft;

import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.contracts.ReportDocumentState.Validity;
import cn.fazhi.report.document.ReportText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stands above a report in words, label by label: how far it is, and its statutory metadata. */
final class LetterheadLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final String UNKNOWN = "—";

    record Line(String label, String value) {}

    private LetterheadLines() {}

    static List<Line> of(ReportText report) {
        var head = report.letterhead();
        return List.of(
                line("状态", report.annulled() ? "已作废" : standing(report.status())),
                line("索引号", head.indexNumber()),
                line("主题分类", head.topic()),
                line("发布机构", head.publishingBody()),
                line("成文时间", day(head.madeOn())),
                line("文号", head.documentNumber()),
                line("发文时间", day(head.issuedOn())),
                line("标题", head.title()),
                line("效力状态", head.validity() == Validity.REPEALED ? "废止" : "有效"));
    }

    private static String standing(Status status) {
        return switch (status) {
            case DRAFT -> "草稿";
            case SUBMITTED -> "待审批";
            case APPROVED -> "已审批，未公布";
            case PUBLISHING -> "待公布";
            case PUBLISHED -> "已公布";
        };
    }

    private static String day(LocalDate date) {
        return Optional.ofNullable(date).map(DAY::format).orElse(null);
    }

    private static Line line(String label, String value) {
        return new Line(label, Objects.requireNonNullElse(value, UNKNOWN));
    }
}

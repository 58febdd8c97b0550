package cn.fazhi.report.draft;

import cn.fazhi.report.document.ReportText;

/** Where a figure is opened down to its records. */
final class EvidencePaths {

    private EvidencePaths() {}

    static String of(ReportText report, String code) {
        return "/v1/yearly-indicators/%s/evidence?division=%s&year=%d"
                .formatted(code, report.division().value(), report.year());
    }
}

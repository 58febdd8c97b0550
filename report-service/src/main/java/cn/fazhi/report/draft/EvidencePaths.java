package cn.fazhi.report.draft;

import cn.fazhi.report.document.ReportText;

/**
 * Where a figure is opened: down to its records, which takes a token of its division; for who reads a published report
 * without one, as it was published beside what is known now.
 */
final class EvidencePaths {

    private EvidencePaths() {}

    static String of(ReportText report, String code) {
        return report.readInPublic()
                ? "/v1/reports/" + report.id() + "/figures"
                : "/v1/yearly-indicators/%s/evidence?division=%s&year=%d"
                        .formatted(code, report.division().value(), report.year());
    }
}

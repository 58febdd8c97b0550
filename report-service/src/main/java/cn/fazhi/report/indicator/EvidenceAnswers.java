package cn.fazhi.report.indicator;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.delivery.Download;
import cn.fazhi.report.delivery.FileFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The records behind a figure: page by page as JSON, all of them as a file. */
@ApplicationScoped
class EvidenceAnswers {

    private final Evidence evidence;
    private final Divisions divisions;
    private final Clock clock;

    EvidenceAnswers(Evidence evidence, Divisions divisions, Clock clock) {
        this.evidence = evidence;
        this.divisions = divisions;
        this.clock = clock;
    }

    Response json(String code, Asked asked, String after, int limit, boolean english) {
        return Response.ok(EvidenceResponse.of(evidence.page(code, asked, after, limit), asked, english))
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    Response file(FileFormat format, String code, Asked asked, Words words) {
        var indicator = evidence.readable(code, asked);
        var name = divisions.name(asked.division()).orElseThrow();
        var table = new EvidenceSheet(indicator, asked, name, words);
        return Download.of(
                format,
                table.fileName(),
                table.sheet(clock.instant()),
                table.rows(taker -> evidence.each(code, asked, taker)));
    }
}

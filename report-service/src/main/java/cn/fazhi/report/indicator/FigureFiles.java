package cn.fazhi.report.indicator;

import cn.fazhi.identity.Divisions;
import cn.fazhi.report.delivery.Download;
import cn.fazhi.report.delivery.FileFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The table of figures as a file. */
@ApplicationScoped
class FigureFiles {

    private final YearlyIndicators yearlyIndicators;
    private final Divisions divisions;
    private final Clock clock;

    FigureFiles(YearlyIndicators yearlyIndicators, Divisions divisions, Clock clock) {
        this.yearlyIndicators = yearlyIndicators;
        this.divisions = divisions;
        this.clock = clock;
    }

    Response of(FileFormat format, Asked asked, Words words) {
        var answer = yearlyIndicators.of(asked);
        var name = divisions.name(asked.division()).orElseThrow();
        var table = new FigureSheet(asked, name, answer.rows(), words);
        return Download.of(format, table.fileName(), table.sheet(answer.freshness(), clock.instant()), table.cells());
    }
}

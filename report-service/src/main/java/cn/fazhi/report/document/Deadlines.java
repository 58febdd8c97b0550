package cn.fazhi.report.document;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 厅字〔2019〕28号: by 1 March of the next year to the Party committee, the government and the upper bureau, by 1 April
 * public.
 */
@Schema(name = "ReportDeadlines")
record Deadlines(
        @Schema(examples = "2022-03-01") LocalDate deliverBy,
        @Schema(examples = "2022-04-01") LocalDate publishBy) {

    static Deadlines of(int year) {
        return new Deadlines(LocalDate.of(year + 1, 3, 1), LocalDate.of(year + 1, 4, 1));
    }
}

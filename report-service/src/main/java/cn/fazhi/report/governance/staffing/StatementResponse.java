package cn.fazhi.report.governance.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StaffingStatement")
record StatementResponse(LocalDate on, int section, int reviewers, int officers) {

    /** In the order of their days. */
    static List<StatementResponse> of(SortedMap<LocalDate, Headcount> statements) {
        return statements.entrySet().stream()
                .map(statement -> new StatementResponse(
                        statement.getKey(),
                        statement.getValue().section(),
                        statement.getValue().reviewers(),
                        statement.getValue().officers()))
                .toList();
    }
}

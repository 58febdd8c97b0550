package cn.fazhi.enforcement.project;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The roster of a month (实名制), as it is sent and answered. */
@Schema(name = "ProjectRoster")
record MonthlyRoster(
        @NotNull @Pattern(regexp = FORM) @Schema(examples = "2021-04")
        String month,

        @NotNull @Min(0) @Max(MOST_WORKERS) @Schema(examples = "131", description = "Workers on site in that month")
        Integer workers,

        @NotNull
        @Min(0)
        @Max(MOST_WORKERS)
        @Schema(examples = "131", description = "Of them registered by their real name; at most all of them")
        Integer realName) {

    static final String FORM = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    static final int MOST_WORKERS = 1_000_000;

    static MonthlyRoster of(YearMonth month, Headcount headcount) {
        return new MonthlyRoster(month.toString(), headcount.workers(), headcount.realName());
    }

    RecordRoster.Command toCommand(UUID id, Version seen) {
        return new RecordRoster.Command(id, seen, yearMonth(), headcount());
    }

    YearMonth yearMonth() {
        return YearMonth.parse(month);
    }

    Headcount headcount() {
        return new Headcount(workers, realName);
    }
}

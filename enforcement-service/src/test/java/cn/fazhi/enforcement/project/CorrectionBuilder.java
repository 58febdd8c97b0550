package cn.fazhi.enforcement.project;

import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A correction that changes only what is named. */
class CorrectionBuilder {

    private DivisionCode division;
    private String name;
    private LocalDate startedOn;
    private LocalDate onboardedOn;
    private LocalDate closedOn;
    private final Map<SafeguardKind, SafeguardChange> safeguards = new HashMap<>();
    private final Map<YearMonth, Headcount> rosters = new HashMap<>();
    private final Set<ProjectStep> withdrawnSteps = new HashSet<>();
    private final Set<YearMonth> withdrawnRosters = new HashSet<>();

    CorrectionBuilder division(String code) {
        division = new DivisionCode(code);
        return this;
    }

    CorrectionBuilder name(String other) {
        name = other;
        return this;
    }

    CorrectionBuilder startedOn(String date) {
        startedOn = LocalDate.parse(date);
        return this;
    }

    CorrectionBuilder onboardedOn(String date) {
        onboardedOn = LocalDate.parse(date);
        return this;
    }

    CorrectionBuilder closedOn(String date) {
        closedOn = LocalDate.parse(date);
        return this;
    }

    CorrectionBuilder safeguard(SafeguardKind kind, Boolean required, String from, String until) {
        safeguards.put(
                kind,
                new SafeguardChange(
                        required,
                        from == null ? null : LocalDate.parse(from),
                        until == null ? null : LocalDate.parse(until)));
        return this;
    }

    CorrectionBuilder roster(String month, int workers, int realName) {
        rosters.put(YearMonth.parse(month), new Headcount(workers, realName));
        return this;
    }

    CorrectionBuilder withdraw(ProjectStep step) {
        withdrawnSteps.add(step);
        return this;
    }

    CorrectionBuilder withdrawRoster(String month) {
        withdrawnRosters.add(YearMonth.parse(month));
        return this;
    }

    Correction build() {
        return new Correction(
                Optional.ofNullable(division),
                Optional.ofNullable(name),
                Optional.empty(),
                Optional.ofNullable(startedOn),
                Optional.ofNullable(onboardedOn),
                Optional.ofNullable(closedOn),
                safeguards,
                rosters,
                withdrawnSteps,
                withdrawnRosters);
    }
}

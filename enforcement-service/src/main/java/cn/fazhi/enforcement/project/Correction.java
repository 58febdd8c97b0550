package cn.fazhi.enforcement.project;

import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is to be set right; what is empty stays as it is. Steps and rosters that never were are withdrawn. */
record Correction(
        Optional<DivisionCode> division,
        Optional<String> name,
        Optional<EmployerReference> generalContractor,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> onboardedOn,
        Optional<LocalDate> closedOn,
        Map<SafeguardKind, SafeguardChange> safeguards,
        Map<YearMonth, Headcount> rosters,
        Set<ProjectStep> withdrawnSteps,
        Set<YearMonth> withdrawnRosters) {}

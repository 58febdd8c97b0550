package cn.fazhi.enforcement.inspection;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A correction that changes only what is named. */
class CorrectionBuilder {

    private DivisionCode division;
    private Kind kind;
    private LocalDate plannedOn;
    private LocalDate completedOn;
    private List<Inspector> inspectors;

    CorrectionBuilder division(String code) {
        division = new DivisionCode(code);
        return this;
    }

    CorrectionBuilder kind(Kind other) {
        kind = other;
        return this;
    }

    CorrectionBuilder plannedOn(String date) {
        plannedOn = LocalDate.parse(date);
        return this;
    }

    CorrectionBuilder completedOn(String date) {
        completedOn = LocalDate.parse(date);
        return this;
    }

    CorrectionBuilder inspectors(Inspector... others) {
        inspectors = List.of(others);
        return this;
    }

    Correction build() {
        return new Correction(
                Optional.ofNullable(division),
                Optional.ofNullable(kind),
                Optional.empty(),
                Optional.ofNullable(plannedOn),
                Optional.ofNullable(completedOn),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(inspectors),
                Set.of());
    }
}

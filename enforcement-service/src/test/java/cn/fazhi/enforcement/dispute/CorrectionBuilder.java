package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.DisputeState.Kind;
import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A correction that changes only what is named. */
class CorrectionBuilder {

    private DivisionCode division;
    private Kind kind;
    private LocalDate acceptedOn;
    private boolean reopened;
    private LocalDate concludedOn;
    private Outcome outcome;
    private List<Hearing> hearings;
    private List<UpwardReport> reports;
    private List<LocalDate> jointAnalyses;

    CorrectionBuilder division(String code) {
        division = new DivisionCode(code);
        return this;
    }

    CorrectionBuilder kind(Kind other) {
        kind = other;
        return this;
    }

    CorrectionBuilder acceptedOn(String date) {
        acceptedOn = LocalDate.parse(date);
        return this;
    }

    CorrectionBuilder reopened() {
        reopened = true;
        return this;
    }

    CorrectionBuilder concludedOn(String date) {
        concludedOn = LocalDate.parse(date);
        return this;
    }

    CorrectionBuilder outcome(Outcome other) {
        outcome = other;
        return this;
    }

    CorrectionBuilder hearings(Hearing... all) {
        hearings = List.of(all);
        return this;
    }

    CorrectionBuilder reports(UpwardReport... all) {
        reports = List.of(all);
        return this;
    }

    CorrectionBuilder jointAnalyses(String... all) {
        jointAnalyses = Stream.of(all).map(LocalDate::parse).toList();
        return this;
    }

    Correction build() {
        return new Correction(
                Optional.ofNullable(division),
                Optional.ofNullable(kind),
                Optional.empty(),
                Optional.ofNullable(acceptedOn),
                reopened,
                Optional.ofNullable(concludedOn),
                Optional.ofNullable(outcome),
                Optional.ofNullable(hearings),
                Optional.ofNullable(reports),
                Optional.ofNullable(jointAnalyses),
                Set.of());
    }
}

package cn.fazhi.enforcement.project;

import cn.fazhi.contracts.ProjectState;
import cn.fazhi.web.DateTooEarly;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A safeguard of wages.
 *
 * @param from null while there is none
 * @param until the first day on which there is none any more; null while there is one
 */
@Embeddable
record Safeguard(boolean required, LocalDate from, LocalDate until) {

    /** The rules ask it of a project unless it is exempt. */
    static final Safeguard REQUIRED = new Safeguard(true, null, null);

    /** A step goes on from what is recorded; it overwrites no date. */
    Safeguard stepped(SafeguardKind kind, SafeguardChange change) {
        if (change.saysNothing()) {
            throw new NothingToRecord();
        }
        refuseRecorded(kind.beginning, from, change.from());
        refuseRecorded(kind.end, until, change.until());
        return over(change);
    }

    /** A correction sets dates right that are recorded. */
    Safeguard corrected(SafeguardKind kind, SafeguardChange change) {
        if (change.from() != null) {
            requireRecorded(kind.beginning, from);
        }
        if (change.until() != null) {
            requireRecorded(kind.end, until);
        }
        return over(change);
    }

    Safeguard withoutBeginning(SafeguardKind kind) {
        requireRecorded(kind.beginning, from);
        return new Safeguard(required, null, until);
    }

    Safeguard withoutEnd(SafeguardKind kind) {
        requireRecorded(kind.end, until);
        return new Safeguard(required, from, null);
    }

    /**
     * It may begin before construction does (an account is opened within 30 days of the contract) and end after it.
     *
     * @param pointer where the safeguard stands in the request
     */
    void requireOrder(SafeguardKind kind, String pointer, Span span) {
        if (from != null) {
            span.requireBeforeEnd(pointer + kind.fromField, from);
        }
        if (until != null) {
            requireRecorded(kind.beginning, from);
            span.requireNotFuture(pointer + kind.untilField, until);
            if (until.isBefore(from)) {
                throw new DateTooEarly(pointer + kind.untilField, until, from);
            }
        }
    }

    private Safeguard over(SafeguardChange change) {
        return new Safeguard(
                change.required() == null ? required : change.required(),
                change.from() == null ? from : change.from(),
                change.until() == null ? until : change.until());
    }

    private static void refuseRecorded(ProjectStep step, LocalDate present, LocalDate said) {
        if (present != null && said != null) {
            throw new ProjectStepAlreadyRecorded(step);
        }
    }

    private static void requireRecorded(ProjectStep step, LocalDate present) {
        if (present == null) {
            throw new ProjectStepNotRecorded(step);
        }
    }

    ProjectState.Safeguard state() {
        return new ProjectState.Safeguard(required, from, until);
    }
}

package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import java.util.Objects;

/**
 * A record as both sides have it.
 *
 * @param owner null if its owner does not know it
 * @param here null if it is not here
 */
record Sighting(Stand owner, Stand here) {

    boolean equal() {
        return Objects.equals(owner, here);
    }

    /**
     * Whether what was unequal in the first look is so still, and not by an event that was only under way: either
     * nothing has happened to the record since, or what is here is older than what the owner had then already.
     */
    static boolean confirmed(Sighting first, Sighting second) {
        if (second.equal()) {
            return false;
        }
        boolean quiet = Objects.equals(first.owner, second.owner);
        boolean late = first.owner != null && (second.here == null || second.here.revision() < first.owner.revision());
        return quiet || late;
    }

    Kind kind() {
        if (owner == null) {
            return Kind.UNKNOWN_TO_OWNER;
        }
        if (here == null) {
            return Kind.MISSING_HERE;
        }
        if (here.revision() != owner.revision()) {
            return here.revision() < owner.revision() ? Kind.OLDER_HERE : Kind.NEWER_HERE;
        }
        return Kind.ELSEWHERE;
    }

    /** Where it makes the figures incomplete. */
    Place place(RecordFamily family) {
        var stand = owner == null ? here : owner;
        return new Place(family, stand.division(), stand.year(), "");
    }
}

package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a comparison has found: named one by one up to a bound, beyond it the places alone. */
final class Findings {

    private final List<Difference> named = new ArrayList<>();
    private final Set<Place> unopened = new LinkedHashSet<>();
    private final Set<RecordFamily> unfinished = EnumSet.noneOf(RecordFamily.class);

    void name(Collection<Difference> differences) {
        named.addAll(differences);
    }

    /** More differs in the place than there was room to name. */
    void leaveUnopened(Place place) {
        unopened.add(place.whole());
        unfinished.add(place.family());
    }

    /** Not all of the family was looked at: what was found of it earlier, and is not named again, stays open. */
    void leaveUnfinished(RecordFamily family) {
        unfinished.add(family);
    }

    Set<RecordFamily> unfinished() {
        return unfinished;
    }

    List<Difference> all() {
        var all = new ArrayList<>(named);
        unopened.forEach(place -> all.add(Difference.unopened(place)));
        return all;
    }
}

package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.Digest;
import cn.fazhi.contracts.RecordFamily;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One look at a family on both sides: from digests that differ down to the records. */
final class Comparison {

    /** Below this many records they are compared one by one. */
    private static final int FEW = 1000;

    private static final int ID_DIGITS = 32;

    /**
     * @param differing the records that differ
     * @param unopened where more do
     */
    record Look(Map<RecordKey, Sighting> differing, Set<Place> unopened) {

        boolean nothing() {
            return differing.isEmpty() && unopened.isEmpty();
        }
    }

    private final Records owner;
    private final Records here;
    private final RecordFamily family;
    private final Integer year;
    private final int most;
    private final Map<RecordKey, Sighting> seen = new LinkedHashMap<>();
    private final Set<Place> unopened = new LinkedHashSet<>();

    /**
     * @param year null for all
     * @param most after how many records it opens no further place
     */
    Comparison(Records owner, Records here, RecordFamily family, Integer year, int most) {
        this.owner = owner;
        this.here = here;
        this.family = family;
        this.year = year;
        this.most = most;
    }

    /**
     * A family that its owner does not keep yet has nobody to be compared with: what somebody else publishes of it is no
     * difference.
     *
     * @param records to be looked at wherever they are
     */
    Look look(Set<RecordKey> records) {
        var theirs = owner.digests(family, year);
        var ours = here.digests(family, year);
        if (theirs.isEmpty() || ours.isEmpty()) {
            return new Look(Map.of(), Set.of());
        }
        drill(theirs.get(), ours.get());
        records.forEach(key -> seen.putIfAbsent(key, new Sighting(null, null)));
        if (year != null) {
            seen.replaceAll(this::complete);
        }
        seen.values().removeIf(Sighting::equal);
        return new Look(seen, unopened);
    }

    /** A record that is missing on one side may be there in a year that is not compared. */
    private Sighting complete(RecordKey key, Sighting sighting) {
        return new Sighting(
                sighting.owner() == null ? owner.find(key).orElse(null) : sighting.owner(),
                sighting.here() == null ? here.find(key).orElse(null) : sighting.here());
    }

    private void drill(List<Digest> owners, List<Digest> ours) {
        var theirs = byPlace(owners);
        var own = byPlace(ours);
        var places = new ArrayList<>(theirs.keySet());
        own.keySet().stream().filter(place -> !theirs.containsKey(place)).forEach(places::add);
        for (var place : places) {
            if (same(theirs.get(place), own.get(place))) {
                continue;
            }
            if (seen.size() < most) {
                open(place, theirs.get(place), own.get(place));
            } else {
                unopened.add(place.whole());
            }
        }
    }

    /** Of a place that it does not name the owner is not asked: it would refuse one that a broken fact alone can name. */
    private void open(Place place, Digest named, Digest own) {
        if (Math.max(count(named), count(own)) > FEW && place.prefix().length() < ID_DIGITS - 1) {
            drill(named == null ? List.of() : owner.within(place), here.within(place));
            return;
        }
        var theirs = named == null ? Map.<UUID, Long>of() : owner.revisions(place);
        var ours = here.revisions(place);
        var ids = new HashSet<>(theirs.keySet());
        ids.addAll(ours.keySet());
        for (var id : ids) {
            if (!Objects.equals(theirs.get(id), ours.get(id))) {
                see(place, id, theirs.get(id), ours.get(id));
            }
        }
    }

    /** One side may have it in this place, the other in another: each place adds what it knows. */
    private void see(Place place, UUID id, Long owners, Long ours) {
        var sighting = new Sighting(stand(place, owners), stand(place, ours));
        seen.merge(
                new RecordKey(family, id),
                sighting,
                (one, other) -> new Sighting(
                        other.owner() == null ? one.owner() : other.owner(),
                        other.here() == null ? one.here() : other.here()));
    }

    private static Stand stand(Place place, Long revision) {
        return revision == null ? null : new Stand(place.division(), place.year(), revision);
    }

    private static Map<Place, Digest> byPlace(List<Digest> digests) {
        return digests.stream()
                .collect(Collectors.toMap(Place::of, digest -> digest, (one, other) -> one, HashMap::new));
    }

    private static boolean same(Digest one, Digest other) {
        return one != null
                && other != null
                && one.count() == other.count()
                && one.revisions() == other.revisions()
                && one.checksum() == other.checksum();
    }

    private static long count(Digest digest) {
        return digest == null ? 0 : digest.count();
    }
}

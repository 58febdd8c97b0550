package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.RecordState;
import java.util.List;

/**
 * A state as it arrived, with what it counts for.
 *
 * @param payload the JSON as its owner wrote it
 * @param position of the event that brought it; null if none did
 */
public record Received(
        RecordFamily family,
        RecordState state,
        int schemaVersion,
        String payload,
        List<Contribution> contributions,
        Position position)
        implements Comparable<Received> {

    /** @throws RuntimeException if the state lacks what counting needs */
    public static Received of(RecordFamily family, RecordState state, int schemaVersion, String payload) {
        return new Received(family, state, schemaVersion, payload, Derivation.of(state), null);
    }

    public Received at(Position where) {
        return new Received(family, state, schemaVersion, payload, contributions, where);
    }

    /** Lock order of facts. */
    @Override
    public int compareTo(Received other) {
        int byFamily = family.compareTo(other.family);
        return byFamily != 0 ? byFamily : state.id().compareTo(other.state.id());
    }

    public boolean newerThan(Received other) {
        return newerThan(other.state.revision(), other.schemaVersion);
    }

    boolean newerThan(long revision, int otherSchemaVersion) {
        return state.revision() > revision || state.revision() == revision && schemaVersion > otherSchemaVersion;
    }
}

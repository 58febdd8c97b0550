package cn.fazhi.report.history;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** By which policy an indicator was judged, from one revision of the catalogue to the next. Pure. */
final class Judgement {

    private final String indicator;
    private final String own;
    private final List<Choice> choices;

    /**
     * @param own the policy of its own formula; null if it has none
     * @param lineage the division and what stands above it, from the bottom up
     * @param choices of policies that say something of the indicator, in the order in which they were made; a later one
     *     holds before an earlier one, one of a later year before both, and one of a nearer division before all
     */
    Judgement(String indicator, String own, List<String> lineage, List<Choice> choices) {
        this.indicator = indicator;
        this.own = own;
        this.choices = choices.stream()
                .filter(choice -> lineage.contains(choice.division()))
                .sorted(Comparator.<Choice>comparingInt(choice -> -lineage.indexOf(choice.division()))
                        .thenComparingInt(Choice::fromYear))
                .toList();
    }

    /** Those that changed it: not what was chosen above a choice that holds, nor the same once more. */
    Stream<DefinitionChange> changesAfter(long revision) {
        return choices.stream()
                .flatMap(choice -> choice.acts()
                        .filter(act -> act.revision() > revision)
                        .filter(this::changes)
                        .map(act -> change(choice, act)));
    }

    private boolean changes(CatalogueStep act) {
        return !Objects.equals(policyAt(act.revision()), policyAt(act.revision() - 1));
    }

    private String policyAt(long revision) {
        return choices.stream()
                .filter(choice -> choice.countsAt(revision))
                .map(Choice::policy)
                .reduce(own, (_, later) -> later);
    }

    private DefinitionChange change(Choice choice, CatalogueStep act) {
        return new DefinitionChange(
                DefinitionChange.Kind.POLICY,
                act.revision(),
                act.at(),
                act.by(),
                act.reason(),
                indicator,
                null,
                policyAt(act.revision()),
                choice.division());
    }
}

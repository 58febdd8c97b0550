package cn.fazhi.report.history;

import static java.util.Comparator.comparingLong;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.history.DefinitionChangeTable.Version;
import cn.fazhi.report.indicator.Catalogue;
import cn.fazhi.report.indicator.Definitions;
import cn.fazhi.report.indicator.Indicator;
import cn.fazhi.report.indicator.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was defined or chosen otherwise since figures were kept: what changed them beside their records. */
@ApplicationScoped
public class DefinitionChanges {

    private final Catalogue catalogue;
    private final Divisions divisions;
    private final Snapshot snapshot;

    DefinitionChanges(Catalogue catalogue, Divisions divisions, Snapshot snapshot) {
        this.catalogue = catalogue;
        this.divisions = divisions;
        this.snapshot = snapshot;
    }

    /** Of every derived indicator. */
    public List<DefinitionChange> ofAll(DivisionCode division, int year, long revision) {
        var all = catalogue.now().withRetired().stream()
                .filter(Indicator::derived)
                .map(Indicator::code)
                .toList();
        return of(all, division, year, revision);
    }

    /**
     * In the order in which they were made.
     *
     * @param formulas codes of derived indicators
     * @param revision of the catalogue by which the division's figures of the year were made
     */
    public List<DefinitionChange> of(Collection<String> formulas, DivisionCode division, int year, long revision) {
        var definitions = catalogue.now();
        var lineage = divisions.lineage(division, LocalDate.of(year, Month.DECEMBER, 31)).stream()
                .map(DivisionCode::value)
                .toList();
        return snapshot.read(connection -> {
            var table = new DefinitionChangeTable(connection);
            var versions = otherwise(table.versions())
                    .filter(version -> formulas.contains(version.code()))
                    .filter(version -> version.made().revision() > revision)
                    .map(DefinitionChanges::change);
            var choices = table.choices(year);
            var policies = formulas.stream()
                    .map(code -> judgement(definitions, code, lineage, choices))
                    .flatMap(judgement -> judgement.changesAfter(revision));
            return Stream.concat(versions, policies)
                    .sorted(comparingLong(DefinitionChange::revision))
                    .toList();
        });
    }

    /** Those that make figures otherwise than the version before: a first one has none before it, a name makes none. */
    private static Stream<Version> otherwise(List<Version> versions) {
        return IntStream.range(1, versions.size())
                .filter(n -> versions.get(n).code().equals(versions.get(n - 1).code()))
                .filter(n ->
                        !versions.get(n).meaning().equals(versions.get(n - 1).meaning()))
                .mapToObj(versions::get);
    }

    private static DefinitionChange change(Version version) {
        var made = version.made();
        return new DefinitionChange(
                DefinitionChange.Kind.DEFINITION,
                made.revision(),
                made.at(),
                made.by(),
                made.reason(),
                version.code(),
                version.number(),
                null,
                null);
    }

    private static Judgement judgement(
            Definitions definitions, String code, List<String> lineage, List<Choice> choices) {
        var own = definitions.get(code).policy();
        var judging = choices.stream()
                .filter(choice -> definitions.judgedBy(choice.policy()).containsKey(code))
                .toList();
        return new Judgement(code, own == null ? null : own.code(), lineage, judging);
    }
}

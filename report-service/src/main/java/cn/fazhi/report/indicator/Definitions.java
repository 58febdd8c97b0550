package cn.fazhi.report.indicator;

import cn.fazhi.identity.DivisionCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Every indicator as it is defined at one moment, and who is judged by which policy. Immutable. */
public final class Definitions {

    private static final Logger LOG = Logger.getLogger(Definitions.class);

    private final long revision;
    private final Map<String, Indicator> indicators;
    private final Map<String, List<Policy.Variant>> variants;
    private final Map<String, List<Policy.Choice>> choices;

    private Definitions(
            long revision,
            Map<String, Indicator> indicators,
            Map<String, List<Policy.Variant>> variants,
            Map<String, List<Policy.Choice>> choices) {
        this.revision = revision;
        this.indicators = indicators;
        this.variants = variants;
        this.choices = choices;
    }

    /**
     * What cannot be read counts as retired, as after an upgrade that counts something no more: the other figures stay.
     *
     * @param choices of one division in the order in which they were made
     */
    static Definitions of(
            long revision,
            Collection<Indicator> indicators,
            Collection<Policy.Variant> variants,
            Collection<Policy.Choice> choices) {
        var all = new Definitions(
                revision,
                indicators.stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity(), (a, b) -> a, TreeMap::new)),
                variants.stream()
                        .collect(Collectors.groupingBy(
                                variant -> variant.policy().code())),
                choices.stream()
                        .sorted(Comparator.comparing(Policy.Choice::fromYear))
                        .collect(Collectors.groupingBy(Policy.Choice::division)));
        var unreadable = all.unreadable();
        while (!unreadable.isEmpty()) {
            all = all.ending(unreadable);
            unreadable = all.unreadable();
        }
        return all.withoutUnreadableVariants().brokenDown();
    }

    /** Raised by every change of a definition, a policy or a choice. */
    public long revision() {
        return revision;
    }

    /** In order of code, without the retired ones. */
    public Collection<Indicator> all() {
        return indicators.values().stream().filter(Indicator::active).toList();
    }

    /** In order of code. */
    public Collection<Indicator> withRetired() {
        return indicators.values();
    }

    /** Retired ones too: figures of them may have been published. */
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** @throws UnknownIndicator if there is no such code */
    public Indicator get(String code) {
        return find(code).orElseThrow(() -> new UnknownIndicator(code));
    }

    /**
     * That of which one figure is opened.
     *
     * @throws UnknownIndicator if there is no such code
     * @throws NoSuchBreakdown if it has no such items
     */
    Indicator opened(Formula.Operand figure) {
        var indicator = get(figure.indicator());
        if (!figure.dimension().isEmpty() && !indicator.hasItem(figure.dimension())) {
            throw new NoSuchBreakdown(figure.indicator(), figure.dimensionName(), indicator.dimensions());
        }
        return indicator;
    }

    /** What it is counted from in the end: a counted one from itself. */
    Stream<Formula.Operand> counted(Indicator indicator) {
        return new Breakdown(this::get).counted(indicator);
    }

    /** Itself, and whatever other formulas its own reads; nothing of a counted one. */
    Stream<String> formulas(Indicator indicator) {
        return indicator.derived()
                ? Stream.concat(
                        Stream.of(indicator.code()),
                        indicator.operands().flatMap(operand -> formulas(get(operand.indicator()))))
                : Stream.empty();
    }

    /** By which it is judged: its own, and those of what its formula reads, in order of code; none of most. */
    List<Policy> policies(Indicator indicator) {
        return formulas(indicator)
                .map(code -> get(code).policy())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Policy::code))
                .toList();
    }

    /** What its formula reads, or any policy's formula for it. */
    Set<String> readBy(Indicator indicator) {
        return Stream.concat(
                        Stream.of(indicator),
                        variants.values().stream()
                                .flatMap(List::stream)
                                .filter(variant -> variant.indicator().equals(indicator.code()))
                                .map(variant -> judged(indicator, variant)))
                .flatMap(Indicator::operands)
                .map(Formula.Operand::indicator)
                .collect(Collectors.toSet());
    }

    /** Those in force that read it. */
    public List<String> readersOf(String code) {
        return all().stream()
                .filter(reader -> readBy(reader).contains(code))
                .map(Indicator::code)
                .toList();
    }

    /**
     * @param place pointer to the object in the request that has the formulas; empty for the whole
     * @throws FormulaRefused if one of them cannot be read, or adds or divides what cannot be
     */
    public void check(Indicator indicator, String place) {
        new FormulaCheck(this, place).check(indicator);
    }

    /**
     * The one unit of all terms of a formula that stands in no indicator.
     *
     * @param pointer to the text in the request
     * @throws FormulaRefused if it cannot be read, or adds what cannot be
     */
    public String unit(Formula formula, String pointer) {
        return new FormulaCheck(this, "").unit(formula, pointer, "");
    }

    /** The indicator by a policy's formulas. */
    public static Indicator judged(Indicator own, Policy.Variant variant) {
        return own.judgedBy(variant.policy(), variant.numerator(), variant.denominator());
    }

    /**
     * As a division is judged in a year: by the policy that it has chosen last, else by the nearest above it that has.
     *
     * @param lineage the division and what stands above it, from the bottom up
     */
    Definitions judging(List<DivisionCode> lineage, int year) {
        var chosen = lineage.reversed().stream()
                .flatMap(division -> choices.getOrDefault(division.value(), List.of()).stream())
                .filter(choice -> choice.fromYear() <= year)
                .toList();
        if (chosen.isEmpty()) {
            return this;
        }
        var judged = new TreeMap<>(indicators);
        chosen.forEach(choice -> judged.putAll(judgedBy(choice.policy())));
        return new Definitions(revision, judged, variants, choices).brokenDown();
    }

    /** Sums by what their terms can be broken down by; a formula reads no item of a sum, so none of this is read here. */
    private Definitions brokenDown() {
        var breakdown = new Breakdown(this::get);
        var rest = new TreeMap<>(indicators);
        rest.replaceAll((_, indicator) ->
                indicator.active() ? indicator.brokenDownBy(breakdown.dimensions(indicator)) : indicator);
        return new Definitions(revision, rest, variants, choices);
    }

    /** The indicators of which the policy says something, by it. */
    public Map<String, Indicator> judgedBy(String policy) {
        var judged = new LinkedHashMap<String, Indicator>();
        for (var indicator : indicators.values()) {
            if (indicator.policy() != null && indicator.policy().code().equals(policy)) {
                judged.put(indicator.code(), indicator);
            }
        }
        for (var variant : variants.getOrDefault(policy, List.of())) {
            find(variant.indicator()).ifPresent(own -> judged.put(own.code(), judged(own, variant)));
        }
        return judged;
    }

    private List<String> unreadable() {
        return indicators.values().stream()
                .filter(Indicator::derived)
                .filter(Indicator::active)
                .filter(this::isUnreadable)
                .map(Indicator::code)
                .toList();
    }

    private boolean isUnreadable(Indicator indicator) {
        try {
            check(indicator, "");
            return false;
        } catch (FormulaRefused e) {
            LOG.errorf("indicatorUnreadable code=%s problem=%s", indicator.code(), e.getMessage());
            return true;
        }
    }

    private Definitions ending(List<String> codes) {
        var rest = new TreeMap<>(indicators);
        codes.forEach(code -> rest.compute(code, (_, indicator) -> indicator.ended()));
        return new Definitions(revision, rest, variants, choices);
    }

    private Definitions withoutUnreadableVariants() {
        var rest = new HashMap<String, List<Policy.Variant>>();
        variants.forEach((policy, some) ->
                rest.put(policy, some.stream().filter(this::isReadable).toList()));
        return new Definitions(revision, indicators, rest, choices);
    }

    private boolean isReadable(Policy.Variant variant) {
        return find(variant.indicator())
                .filter(own -> !isUnreadable(judged(own, variant)))
                .isPresent();
    }
}

package cn.fazhi.report.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.ActivityState;
import cn.fazhi.contracts.CaseState;
import cn.fazhi.contracts.ComplaintState;
import cn.fazhi.contracts.CreditGradeState;
import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.DisputeState;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.IssuedSystemState;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.BaseIndicator;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void shouldNameEveryDimensionAndEachOfItsItemsInBothLanguages() {
        for (var dimension : BaseIndicator.allDimensions()) {
            assertNamed(dimension, Names.dimension(dimension, false), Names.dimension(dimension, true));
            items(dimension)
                    .forEach(item -> assertNamed(
                            dimension + "=" + item,
                            Names.item(dimension, item, false),
                            Names.item(dimension, item, true)));
        }
    }

    @Test
    void shouldNameEveryRecordFamilyInBothLanguages() {
        for (var family : RecordFamily.values()) {
            assertNamed(family.name(), Names.family(family, false), Names.family(family, true));
        }
    }

    @Test
    void shouldNameADimensionWithItsItem() {
        assertThat(Names.both("industry=F", false)).isEqualTo("行业：批发和零售业");
        assertThat(Names.both("industry=F", true)).isEqualTo("industry: wholesale and retail trade");
    }

    @Test
    void shouldShowTheCodeOfWhatHasNoName() {
        assertThat(Names.both("industry=Z", false)).isEqualTo("行业：Z");
        assertThat(Names.both("colour=RED", true)).isEqualTo("colour: RED");
    }

    /** What has no name in the one language goes by its code, which has no Chinese in it. */
    private static void assertNamed(String code, String zh, String en) {
        assertThat(zh).as(code).containsPattern("\\p{IsHan}");
        assertThat(en).as(code).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    private static Stream<String> items(String dimension) {
        return switch (dimension) {
            case "activityKind" -> codes(ActivityState.Kind.values());
            case "cause" -> codes(CaseState.Cause.values());
            case "channel" ->
                Stream.of(ComplaintState.Channel.values(), DisclosureState.Channel.values())
                        .flatMap(NamesTest::codes);
            case "closingReason" -> codes(CaseState.ClosingReason.values());
            case "disputeKind" -> codes(DisputeState.Kind.values());
            case "documentKind" -> codes(IssuedSystemState.Kind.values());
            case "grade" -> codes(CreditGradeState.Grade.values());
            case "industry" -> IntStream.rangeClosed('A', 'T').mapToObj(Character::toString);
            case "inspectionKind" -> codes(InspectionState.Kind.values());
            case "occasion" -> codes(ActivityState.Occasion.values());
            case "outcome" -> codes(DisputeState.Outcome.values());
            case "transferredTo" -> codes(CaseState.Recipient.values());
            default -> throw new AssertionError("the items of " + dimension + " are not known here");
        };
    }

    private static Stream<String> codes(Enum<?>[] items) {
        return Arrays.stream(items).map(Enum::name);
    }
}

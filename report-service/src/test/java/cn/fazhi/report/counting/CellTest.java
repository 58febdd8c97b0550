package cn.fazhi.report.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final DistinctKey LOW = new DistinctKey(1, -1);
    private static final DistinctKey HIGH = new DistinctKey(-1, 1);

    @Test
    void shouldLockLeavesFirstAndTheNationLast() {
        // Given
        var inLockOrder = List.of(
                cell("370402", "2021", "B", "b=1", HIGH),
                cell("370403", "2021", "A", "", null),
                cell("370400", "2021", "A", "", null),
                cell("110000", "2021", "A", "", null),
                cell("000000", "2021", "A", "", null));
        // Then
        assertThat(inLockOrder.reversed().stream().sorted()).containsExactlyElementsOf(inLockOrder);
    }

    @Test
    void shouldLockTheCellsOfOneDivisionInTheOrderOfTheirTable() {
        // Given
        var inLockOrder = List.of(
                cell("370402", "2020", "B", "b=1", HIGH),
                cell("370402", "2021", "A", "b=1", HIGH),
                cell("370402", "2021", "B", "a=1", HIGH),
                cell("370402", "2021", "B", "b=1", null),
                cell("370402", "2021", "B", "b=1", LOW),
                cell("370402", "2021", "B", "b=1", HIGH));
        // Then
        assertThat(inLockOrder.reversed().stream().sorted()).containsExactlyElementsOf(inLockOrder);
    }

    @Test
    void shouldOrderThingsByTheirBytes() {
        // Given
        var hex = Stream.of(
                "00000000000000000000000000000001",
                "00000000000000008000000000000000",
                "0000000000000001ffffffffffffffff",
                "7fffffffffffffff0000000000000000",
                "ff000000000000000000000000000000");
        // When
        var keys = hex.map(HexFormat.of()::parseHex).map(DistinctKey::of).toList();
        // Then
        assertThat(keys.reversed().stream().sorted()).containsExactlyElementsOf(keys);
        assertThat(keys.getLast().hex()).isEqualTo("ff000000000000000000000000000000");
        assertThat(keys.get(2).bytes()).asHexString().isEqualTo("0000000000000001FFFFFFFFFFFFFFFF");
    }

    private static Cell cell(String division, String period, String indicator, String dimension, DistinctKey key) {
        return new Cell(division, period, indicator, dimension, key);
    }
}

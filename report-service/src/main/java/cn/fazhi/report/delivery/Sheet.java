package cn.fazhi.report.delivery;

import java.util.List;

/**
 * What stands around the rows of a table.
 *
 * @param above the lines under the title, each from the left edge
 * @param below the last line
 * @param pages what stands under every printed page, with {@code &P} for its number and {@code &N} for how many there are
 */
public record Sheet(String name, String title, List<String> above, List<Column> columns, String below, String pages) {

    /** @param width in characters of the common digit */
    public record Column(String name, int width) {}

    public Sheet {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
    }
}

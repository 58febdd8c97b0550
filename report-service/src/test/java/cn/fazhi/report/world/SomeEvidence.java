package cn.fazhi.report.world;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.indicator.EveryFigure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * Random figures opened down to their records. Levels and lengths of periods are drawn first: else nearly all would be
 * months of counties.
 */
final class SomeEvidence {

    record Cell(Extent extent, String indicator, String dimension) {}

    private final ReportDatabase report;
    private final EveryFigure everyFigure;
    private final Set<String> differences = new ConcurrentSkipListSet<>();

    SomeEvidence(ReportDatabase report, EveryFigure everyFigure) {
        this.report = report;
        this.everyFigure = everyFigure;
    }

    List<Cell> draw(int count, Random random, List<Extents> from, Recount recount) {
        var levels = List.copyOf(from.stream()
                .collect(Collectors.groupingBy(SomeEvidence::level))
                .values());
        var drawn = new ArrayList<Cell>(count);
        for (int round = 0; drawn.size() < count; round++) {
            var level = levels.get(round % levels.size());
            var extents = level.get(random.nextInt(level.size()));
            int length = random.nextInt(3);
            var cells = recount.of(extents).keySet().stream()
                    .filter(cell -> length(cell) == length && !cell.endsWith("ator"))
                    .sorted()
                    .toList();
            for (int n = 0; n < Math.min(10, cells.size()); n++) {
                drawn.add(cell(extents, cells.get(random.nextInt(cells.size()))));
            }
        }
        return drawn;
    }

    private static int level(Extents extents) {
        return extents.division().replaceFirst("(00)+$", "").length();
    }

    /** Year, quarter or month; one to date as the one with which it ends. */
    private static int length(String cell) {
        var period = RecountedCells.period(cell);
        return period.length() == 4 ? 0 : period.contains("Q") ? 1 : 2;
    }

    private static Cell cell(Extents extents, String text) {
        var words = text.split(" ");
        return new Cell(extents.during(words[0]), words[1], words.length > 2 ? words[2] : "");
    }

    void open(Cell cell) throws SQLException {
        try (var connection = report.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var opened = everyFigure.open(connection, cell.extent(), cell.indicator(), cell.dimension());
            if (!Objects.equals(opened.figure(), opened.evidence())) {
                differences.add(cell + ": " + opened);
            }
        }
    }

    Set<String> differences() {
        return differences;
    }
}

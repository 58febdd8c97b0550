package cn.fazhi.report.world;

import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.indicator.EveryFigure;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every figure of divisions and periods beside its recount, one division at a time. */
final class EveryCell {

    private static final Pattern WORDS = Pattern.compile("[ =]");

    private final ReportDatabase report;
    private final EveryFigure everyFigure;
    private final Recount recount;
    private final Set<String> differences = new ConcurrentSkipListSet<>();
    private final Set<String> proven = ConcurrentHashMap.newKeySet();
    private final LongAdder cells = new LongAdder();

    EveryCell(ReportDatabase report, EveryFigure everyFigure, Recount recount) {
        this.report = report;
        this.everyFigure = everyFigure;
        this.recount = recount;
    }

    void compare(Extents extents) throws SQLException {
        var expected = recount.of(extents);
        var figures = figures(extents);
        var all = new HashSet<>(expected.keySet());
        all.addAll(figures.keySet());
        all.stream()
                .filter(cell -> !Objects.equals(figures.get(cell), expected.get(cell)))
                .map(cell -> "%s %s %s: figure %s, recount %s"
                        .formatted(extents.division(), extents.scope(), cell, figures.get(cell), expected.get(cell)))
                .forEach(differences::add);
        cells.add(all.size());
        expected.forEach(this::prove);
    }

    private Map<String, BigDecimal> figures(Extents extents) throws SQLException {
        var figures = new HashMap<String, BigDecimal>();
        try (var connection = report.getConnection()) {
            everyFigure.read(
                    connection,
                    extents.division(),
                    extents.scope(),
                    extents.periods(),
                    (period, indicator, dimension, value) ->
                            figures.put(RecountedCells.cell(period.code(), indicator, dimension), value.setScale(2)));
        }
        return figures;
    }

    private void prove(String cell, BigDecimal value) {
        if (value.signum() != 0) {
            var words = WORDS.split(cell);
            var dimension = words.length > 3 ? " " + words[2] : "";
            proven.add(words[1] + dimension + " by " + (words[0].contains("Q") ? "quarter" : words[0].length()));
        }
    }

    Set<String> differences() {
        return differences;
    }

    long cells() {
        return cells.sum();
    }

    /** Those indicators, and dimensions of them, of which nothing is counted by year, quarter or month. */
    List<String> vacuous() {
        return everyFigure.names().stream()
                .flatMap(name -> Stream.of("4", "quarter", "7").map(period -> name + " by " + period))
                .filter(name -> !proven.contains(name))
                .toList();
    }
}

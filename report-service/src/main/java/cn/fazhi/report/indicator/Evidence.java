package cn.fazhi.report.indicator;

import cn.fazhi.identity.Caller;
import cn.fazhi.report.counting.EvidenceRow;
import cn.fazhi.report.counting.EvidenceTable;
import cn.fazhi.report.counting.FigureHistory;
import cn.fazhi.report.counting.Generation;
import cn.fazhi.report.counting.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** The records behind a figure. What the pages count adds up to the figure. */
@ApplicationScoped
class Evidence {

    /**
     * @param rows of a counted indicator; empty for a derived one, whose parts are opened one by one
     * @param parts what stands in the formula; empty for a counted one
     */
    record Answer(Figure figure, List<EvidenceRow> rows, List<Part> parts, String next) {

        Answer followedFrom(EvidenceMark mark) {
            return new Answer(figure, rows, parts, mark.text());
        }
    }

    record Part(Formula.Operand operand, Figure figure) {}

    private static final int ROWS_AT_ONCE = 20_000;

    private final Caller caller;
    private final Snapshot snapshot;
    private final Catalogue catalogue;

    Evidence(Caller caller, Snapshot snapshot, Catalogue catalogue) {
        this.caller = caller;
        this.snapshot = snapshot;
        this.catalogue = catalogue;
    }

    /**
     * @param asked its dimension, such as {@code inspectionKind=ROUTINE}, is empty for the whole
     * @param after the {@code next} of the page before; null for the first
     * @throws UnknownIndicator if there is no such code
     * @throws NoSuchBreakdown if it is not broken down by the dimension
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover the division
     * @throws EvidenceChanged if a record behind the figure has changed since the page before
     */
    Answer page(String code, Asked asked, String after, int limit) {
        caller.requireCovered(asked.division());
        return snapshot.read(connection -> new Reading(connection, code, asked).pageAfter(after, limit));
    }

    /** All of it, of one moment, part after part: a single one for a derived indicator. */
    void each(String code, Asked asked, Consumer<Answer> taker) {
        caller.requireCovered(asked.division());
        snapshot.read(connection -> {
            var reading = new Reading(connection, code, asked);
            var answer = reading.page(null, ROWS_AT_ONCE);
            taker.accept(answer);
            while (answer.next() != null) {
                answer = reading.page(answer.next(), ROWS_AT_ONCE);
                taker.accept(answer);
            }
            return null;
        });
    }

    /** Whether there is such a figure for the caller. */
    Indicator readable(String code, Asked asked) {
        caller.requireCovered(asked.division());
        return catalogue.now(asked.division(), asked.when().year()).opened(asked.figureOf(code));
    }

    private final class Reading {

        private final Definitions definitions;
        private final Formula.Operand opened;
        private final Indicator indicator;
        private final Asked asked;
        private final BaseValues base;
        private final EvidenceTable table;
        private final FigureHistory history;

        private Reading(Connection connection, String code, Asked asked) throws SQLException {
            int generation = Generation.live(connection);
            this.definitions = catalogue.at(
                    connection, asked.division().value(), asked.when().year());
            this.opened = asked.figureOf(code);
            this.indicator = definitions.opened(opened);
            this.asked = asked;
            this.base = BaseValues.behind(indicator, definitions, new Totals(connection, generation), asked.extent());
            this.table = new EvidenceTable(connection, generation);
            this.history = new FigureHistory(connection);
        }

        /** Of the same evidence as the page before it, which was read in a snapshot of its own. */
        private Answer pageAfter(String after, int limit) throws SQLException {
            if (after == null || indicator.derived()) {
                var first = page(null, limit);
                return first.next() == null ? first : followed(first, changes());
            }
            var mark = EvidenceMark.parse(after);
            if (mark.changes() != changes() || !mark.counted().equals(table.countedAs(mark.cursor()))) {
                throw new EvidenceChanged(indicator.code());
            }
            var page = page(mark.cursor(), limit);
            return page.next() == null ? page : followed(page, mark.changes());
        }

        private Answer followed(Answer page, long changes) throws SQLException {
            return page.followedFrom(new EvidenceMark(changes, table.countedAs(page.next()), page.next()));
        }

        private long changes() throws SQLException {
            return history.changes(indicator.code(), asked.extent(), asked.dimension());
        }

        private Answer page(String after, int limit) throws SQLException {
            if (indicator.derived()) {
                return derived(new Figures(definitions, base));
            }
            var value = indicator.rounded(base.of(opened));
            var page = table.page(indicator.code(), asked.extent(), asked.dimension(), after, limit);
            return new Answer(
                    new Figure(indicator, value, null, null, List.of(), null), page.rows(), List.of(), page.next());
        }

        /** An item of a sum is the sum of that item of its terms. */
        private Answer derived(Figures figures) {
            var parts = indicator
                    .operands()
                    .map(part -> opened.whole() ? part : part.in(opened.dimension()))
                    .map(part -> new Part(part, figures.figure(part)))
                    .toList();
            return new Answer(figures.figure(opened), List.of(), parts, null);
        }
    }
}

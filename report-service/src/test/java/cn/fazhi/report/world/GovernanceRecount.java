package cn.fazhi.report.world;

import static cn.fazhi.report.world.RecountedCells.WHOLE;
import static cn.fazhi.report.world.RecountedCells.dimension;

import java.sql.SQLException;
import java.util.List;

/** What report-service's own records count for. */
final class GovernanceRecount {

    private static final String EVERY = "1 = 1";
    private static final String REPORT = "report_document r";

    /** All of a report belongs to the year that it is about. */
    private static final String YEARS_END = "str_to_date(concat(r.report_year, '-12-31'), '%Y-%m-%d')";

    private final RecountedCells cells;

    GovernanceRecount(RecountedCells cells) {
        this.cells = cells;
    }

    void count() throws SQLException {
        cells.happened("GOV.MEETING", WHOLE, "count(*)", "law_meeting r", "r.held_on", "r.status = 'HELD'");
        decisions();
        cells.present("GOV.ADVISER", WHOLE, "count(*)", "adviser r", "r.held_from", "r.held_until", EVERY);
        cells.present("GOV.LEADER", WHOLE, "count(*)", "leader r", "r.held_from", "r.held_until", EVERY);
        latestStatement("GOV.STAFF", "sum(s.section)");
        latestStatement("GOV.REVIEWER", "sum(s.reviewers)");
        latestStatement("GOV.INSPECTOR", "sum(s.officers)");
        cells.happened(
                "GOV.REVIEWER_TRAINING", WHOLE, "sum(r.participants)", "reviewer_training r", "r.held_on", EVERY);
        for (var dimension : List.of(WHOLE, dimension("documentKind", "r.kind"))) {
            cells.happened("GOV.SYSTEMS", dimension, "count(*)", "issued_system r", "r.issued_on", EVERY);
        }
        cells.happened(
                "GOV.OPINION", WHOLE, "count(*)", GovernanceTables.OPINIONS + " r", "r.given_on", "r.status = 'GIVEN'");
        reports();
    }

    private void decisions() throws SQLException {
        var adopted = "r.status = 'ADOPTED'";
        cells.happened("GOV.DECISION", WHOLE, "count(*)", "major_decision r", "r.adopted_on", adopted);
        cells.happened(
                "GOV.CONSULTED",
                WHOLE,
                "count(*)",
                "major_decision r join major_decision_gate g on g.decision_id = r.id"
                        + " and g.gate = 'PUBLIC_PARTICIPATION' and g.passage = 'PASSED'",
                "r.adopted_on",
                adopted);
    }

    private void latestStatement(String indicator, String value) throws SQLException {
        var statements = "staffing r join (select o.*,"
                + " lead(o.stated_on) over (partition by o.staffing_id order by o.stated_on) restated_on"
                + " from staffing_statement o) s on s.staffing_id = r.id";
        cells.present(indicator, WHOLE, value, statements, "s.stated_on", "s.restated_on", EVERY);
    }

    private void reports() throws SQLException {
        cells.happened("GOV.REPORT", WHOLE, "count(*)", REPORT, YEARS_END, EVERY);
        cells.happened(
                "GOV.REPORT_ON_TIME",
                WHOLE,
                "count(*)",
                REPORT,
                YEARS_END,
                "r.status = 'PUBLISHED' and r.delivered_on <= concat(r.report_year + 1, '-03-01')"
                        + " and coalesce(r.disclosed_on, r.issued_on) <= concat(r.report_year + 1, '-04-01')");
        items("GOV.SHORT", "SHORTCOMING");
        items("GOV.PLAN", "ARRANGEMENT");
    }

    private void items(String indicator, String kind) throws SQLException {
        cells.happened(
                indicator,
                WHOLE,
                "count(*)",
                REPORT + " join " + GovernanceTables.ITEMS + " i on i.report_id = r.id",
                YEARS_END,
                "i.kind = '" + kind + "'");
    }
}

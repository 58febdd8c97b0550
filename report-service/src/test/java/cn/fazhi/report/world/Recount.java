package cn.fazhi.report.world;

import cn.fazhi.report.ReportDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every figure counted anew in plain SQL over the owners' tables: nothing of it goes through our Java. */
final class Recount {

    /** One figure: {@code 370402 2021-Q1 ENF.INSPECTIONS inspectionKind=ROUTINE}. */
    static String cell(String division, String period, String indicator, String dimension) {
        return (division + " " + period + " " + indicator + " " + dimension).strip();
    }

    private static final String EMPLOYER =
            "count(distinct coalesce(r.employer_credit_code, lower(hex(r.employer_id))))";
    private static final String INSPECTION = table(OwnersTables.ENFORCEMENT, "inspection");
    private static final String RECOVERY = table(OwnersTables.ENFORCEMENT, "wage_recovery");
    private static final String KIND = "concat('inspectionKind=', r.kind)";
    private static final String INDUSTRY = "concat('industry=', r.employer_industry)";
    private static final String CHANNEL = "concat('channel=', r.channel)";
    private static final String WHOLE = "''";

    private static final List<String> PERIODS =
            List.of("year(%1$s)", "concat(year(%1$s), '-Q', quarter(%1$s))", "date_format(%1$s, '%%Y-%%m')");

    private final Connection connection;
    private final Map<String, BigDecimal> cells = new TreeMap<>();

    private Recount(Connection connection) {
        this.connection = connection;
    }

    static Map<String, BigDecimal> of(ReportDatabase report) throws SQLException {
        try (var connection = report.getConnection()) {
            var recount = new Recount(connection);
            recount.inspections();
            recount.recoveries();
            recount.others();
            return recount.cells;
        }
    }

    private void inspections() throws SQLException {
        var completed = "r.status = 'COMPLETED'";
        for (var dimension : List.of(WHOLE, KIND, INDUSTRY)) {
            count("ENF.INSPECTIONS", dimension, "count(*)", INSPECTION, "completed_on", completed);
            count("ENF.EMP_INSPECTED", dimension, EMPLOYER, INSPECTION, "completed_on", completed);
        }
        for (var dimension : List.of(WHOLE, INDUSTRY)) {
            count(
                    "ENF.DOOR_PATROL",
                    dimension,
                    EMPLOYER,
                    INSPECTION,
                    "completed_on",
                    completed + " and r.kind = 'ANNUAL_REVIEW_PATROL'");
        }
    }

    private void recoveries() throws SQLException {
        for (var dimension : List.of(WHOLE, INDUSTRY)) {
            recoveries(dimension);
        }
    }

    private void recoveries(String dimension) throws SQLException {
        var confirmed = "r.status = 'CONFIRMED'";
        count("WAGE.AMOUNT", dimension, "sum(r.amount)", RECOVERY, "business_date", confirmed);
        count(
                "WAGE.WORKERS_STATED",
                dimension,
                "sum(r.stated_workers)",
                RECOVERY,
                "business_date",
                confirmed + " and r.stated_workers > 0");
        count(
                "WAGE.WORKERS_LISTED",
                dimension,
                "count(distinct w.worker_key)",
                RECOVERY + " join " + name(OwnersTables.ENFORCEMENT, "wage_recovery_worker")
                        + " w on w.wage_recovery_id = r.id",
                "business_date",
                confirmed);
    }

    private void others() throws SQLException {
        for (var dimension : List.of(WHOLE, CHANNEL)) {
            count(
                    "PUB.DISCLOSED",
                    dimension,
                    "count(*)",
                    table(OwnersTables.PUBLICITY, "disclosure"),
                    "disclosed_on",
                    "r.status = 'DISCLOSED'");
        }
        count("GOV.MEETING", WHOLE, "count(*)", "law_meeting r", "held_on", "r.status = 'HELD'");
        count("GOV.DECISION", WHOLE, "count(*)", "major_decision r", "adopted_on", "r.status = 'ADOPTED'");
        count(
                "GOV.CONSULTED",
                WHOLE,
                "count(*)",
                "major_decision r join major_decision_gate g on g.decision_id = r.id"
                        + " and g.gate = 'PUBLIC_PARTICIPATION' and g.passage = 'PASSED'",
                "adopted_on",
                "r.status = 'ADOPTED'");
    }

    private void count(String indicator, String dimension, String value, String from, String on, String where)
            throws SQLException {
        for (var period : PERIODS) {
            var date = "r." + on;
            var sql = "select a.ancestor, " + period.formatted(date) + " as period, " + dimension + " as dimension, "
                    + value
                    + " from " + from + " join division_ancestor a on a.division = r.division and a.valid_from <= "
                    + date
                    + " and " + date + " < a.valid_until"
                    + " where r.annulled_on is null and " + where + " group by 1, 2, 3";
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    var cell = cell(rows.getString(1), rows.getString(2), indicator, rows.getString(3));
                    cells.put(cell, rows.getBigDecimal(4).setScale(2));
                }
            }
        }
    }

    private static String table(String schema, String table) {
        return name(schema, table) + " r";
    }

    private static String name(String schema, String table) {
        return ReportDatabase.schema(schema) + "." + table;
    }
}

package cn.fazhi.report.world;

import static cn.fazhi.report.world.RecountedCells.WHOLE;

import java.sql.SQLException;

/** What construction projects count for, at the end of every period. */
final class ProjectRecount {

    private static final String PROJECT = table("project") + " r";
    private static final String ON_PLATFORM =
            "r.onboarded_on <= d.on_day and (r.closed_on is null or r.closed_on > d.on_day)";

    private final RecountedCells cells;

    ProjectRecount(RecountedCells cells) {
        this.cells = cells;
    }

    void count() throws SQLException {
        cells.present("WAGE.PROJECTS", WHOLE, "count(*)", PROJECT, "r.started_on", "r.closed_on", ON_PLATFORM);
        latestRoster("WAGE.MIGRANTS", "sum(m.workers)");
        latestRoster("WAGE.REALNAME_WORKERS", "sum(m.real_name)");
        safeguard("WAGE.ACCOUNT_DUE", "WAGE.ACCOUNT_OPEN", "account");
        safeguard("WAGE.DEPOSIT_DUE", "WAGE.DEPOSIT_LODGED", "deposit");
        safeguard("WAGE.AGENCY_DUE", "WAGE.AGENCY_PAID", "agency_pay");
    }

    /** That of the last month up to the period's own, which every period ends with. */
    private void latestRoster(String indicator, String value) throws SQLException {
        var rosters = " join (select o.*, lead(o.month) over (partition by o.project_id order by o.month) next_month"
                + " from " + table("project_roster") + " o) m on m.project_id = r.id";
        cells.present(
                indicator,
                WHOLE,
                value,
                PROJECT + rosters,
                "r.started_on",
                "r.closed_on",
                ON_PLATFORM + " and m.month <= date_format(d.on_day, '%Y-%m')"
                        + " and (m.next_month is null or m.next_month > date_format(d.on_day, '%Y-%m'))");
    }

    private void safeguard(String due, String there, String safeguard) throws SQLException {
        var required = "r." + safeguard + "_required = 1";
        cells.present(due, WHOLE, "count(*)", PROJECT, "r.started_on", "r.closed_on", required);
        cells.present(
                there,
                WHOLE,
                "count(*)",
                PROJECT,
                "r.started_on",
                "r.closed_on",
                required + " and r." + safeguard + "_from <= d.on_day" + " and (r." + safeguard + "_until is null or r."
                        + safeguard + "_until > d.on_day)");
    }

    private static String table(String name) {
        return RecountedCells.table(EnforcementTables.SCHEMA, name);
    }
}

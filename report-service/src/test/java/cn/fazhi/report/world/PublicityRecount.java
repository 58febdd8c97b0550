package cn.fazhi.report.world;

import static cn.fazhi.report.world.RecountedCells.WHOLE;
import static cn.fazhi.report.world.RecountedCells.dimension;

import java.sql.SQLException;
import java.util.List;

/** What publicity-service's records count for. */
final class PublicityRecount {

    private static final String ACTIVITY = table("activity") + " r";
    private static final String KIND = dimension("activityKind", "r.kind");
    private static final String OCCASION = dimension("occasion", "r.occasion");
    private static final String HELD = "r.status = 'HELD'";
    private static final String EVERY = "1 = 1";

    private final RecountedCells cells;

    PublicityRecount(RecountedCells cells) {
        this.cells = cells;
    }

    void count() throws SQLException {
        activities();
        materials();
        sessions();
        teams();
        visits();
        cells.happened("PUB.COMPILED", WHOLE, "count(*)", table("compilation") + " r", "r.business_date", EVERY);
        for (var dimension : List.of(WHOLE, dimension("channel", "r.channel"))) {
            cells.happened(
                    "PUB.DISCLOSED",
                    dimension,
                    "count(*)",
                    table("disclosure") + " r",
                    "r.disclosed_on",
                    "r.status = 'DISCLOSED'");
        }
    }

    private void activities() throws SQLException {
        var external = HELD + " and r.audience = 'EXTERNAL'";
        for (var dimension : List.of(WHOLE, KIND, OCCASION)) {
            cells.happened("PUB.CAMPAIGN", dimension, "count(*)", ACTIVITY, "r.held_on", external);
        }
        var internal = HELD + " and r.audience = 'INTERNAL' and r.kind in ('TRAINING', 'CONTEST')";
        for (var dimension : List.of(WHOLE, KIND)) {
            cells.happened("PUB.TRAINING", dimension, "count(*)", ACTIVITY, "r.held_on", internal);
        }
        cells.happened("PUB.CONSULTED", WHOLE, "sum(r.people_advised)", ACTIVITY, "r.held_on", HELD);
    }

    /** Of activities and of visits, which have no occasion. */
    private void materials() throws SQLException {
        var both = "(select division, annulled_on, held_on, occasion, materials from " + table("activity")
                + " where status = 'HELD' union all"
                + " select division, annulled_on, business_date, null, materials from " + table("enterprise_visit")
                + ") r";
        for (var dimension : List.of(WHOLE, OCCASION)) {
            cells.happened("PUB.MATERIALS", dimension, "sum(r.materials)", both, "r.held_on", EVERY);
        }
    }

    private void sessions() throws SQLException {
        var session = table("study_session") + " r";
        cells.happened("PUB.STUDY", WHOLE, "count(*)", session, "r.held_on", HELD);
        cells.happened(
                "PUB.LAWS",
                WHOLE,
                "count(distinct cast(l.law as binary))",
                session + " join " + table("study_session_law") + " l on l.study_session_id = r.id",
                "r.held_on",
                HELD);
    }

    /** A membership holds while the team is there and the member belongs to it. */
    private void teams() throws SQLException {
        cells.present(
                "PUB.TEAM",
                WHOLE,
                "count(*)",
                table("service_team") + " r join " + table("service_team_member") + " m on m.service_team_id = r.id",
                "r.formed_on",
                "r.dissolved_on",
                "m.valid_from <= d.on_day and (m.valid_until is null or m.valid_until > d.on_day)");
    }

    private void visits() throws SQLException {
        cells.happened(
                "PUB.ENTERPRISES",
                WHOLE,
                "count(distinct cast(coalesce(r.enterprise_credit_code, r.enterprise_name) as binary))",
                table("enterprise_visit") + " r",
                "r.business_date",
                EVERY);
    }

    private static String table(String name) {
        return RecountedCells.table(PublicityTables.SCHEMA, name);
    }
}

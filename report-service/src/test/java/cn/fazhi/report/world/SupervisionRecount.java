package cn.fazhi.report.world;

import static cn.fazhi.report.world.RecountedCells.WHOLE;
import static cn.fazhi.report.world.RecountedCells.dimension;

import java.sql.SQLException;
import java.util.List;

/** What annual reviews, complaints, publications, the dishonesty list and grades count for. */
final class SupervisionRecount {

    private static final String EVERY = "1 = 1";

    private final RecountedCells cells;

    SupervisionRecount(RecountedCells cells) {
        this.cells = cells;
    }

    void count() throws SQLException {
        for (var dimension : List.of(WHOLE, dimension("industry", "r.employer_industry"))) {
            cells.happened(
                    "ENF.ANNUAL_REVIEWED",
                    dimension,
                    "count(distinct coalesce(r.employer_credit_code, lower(hex(r.employer_id))))",
                    table("world_annual_review"),
                    "r.concluded_on",
                    "r.status = 'PASSED'");
        }
        for (var dimension : List.of(WHOLE, dimension("channel", "r.channel"))) {
            cells.happened(
                    "ENF.COMPLAINTS",
                    dimension,
                    "count(*)",
                    table("world_complaint"),
                    "r.answered_on",
                    "r.status = 'ACCEPTED'");
        }
        cells.happened(
                "ENF.PUBLISHED",
                WHOLE,
                "count(*)",
                table("world_publication"),
                "r.published_on",
                "r.status in ('PUBLISHED', 'WITHDRAWN')");
        cells.present(
                "ENF.BLACKLIST", WHOLE, "count(*)", table("world_blacklist"), "r.business_date", "r.removed_on", EVERY);
        for (var dimension : List.of(WHOLE, dimension("grade", "r.grade"))) {
            cells.present(
                    "ENF.GRADE",
                    dimension,
                    "count(*)",
                    table("world_credit_grade"),
                    "r.valid_from",
                    "r.valid_until",
                    EVERY);
        }
    }

    private static String table(String name) {
        return RecountedCells.table(EnforcementTables.SCHEMA, name) + " r";
    }
}

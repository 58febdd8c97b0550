package cn.fazhi.report.world;

import static cn.fazhi.report.world.RecountedCells.WHOLE;
import static cn.fazhi.report.world.RecountedCells.dimension;

import java.sql.SQLException;
import java.util.List;

/** What inspections, wage recoveries, cases and disputes count for. */
final class EnforcementRecount {

    private static final String EMPLOYER =
            "count(distinct coalesce(r.employer_credit_code, lower(hex(r.employer_id))))";
    private static final String INDUSTRY = dimension("industry", "r.employer_industry");
    private static final String CASE = table("labour_case") + " r";
    private static final String DISPUTE = table("dispute") + " r";
    private static final String CLAIMED = "r.status = 'CONFIRMED' and r.claimed_amount is not null";
    private static final String IN_FORCE = "coalesce(d.outcome, '') <> 'REVOKED'";
    private static final String EVERY = "1 = 1";

    private final RecountedCells cells;

    EnforcementRecount(RecountedCells cells) {
        this.cells = cells;
    }

    void count() throws SQLException {
        inspections();
        for (var dimension : List.of(WHOLE, INDUSTRY)) {
            recoveries(dimension);
        }
        cases();
        decisions();
        disputes();
        hearings();
    }

    private void inspections() throws SQLException {
        var inspection = table("inspection") + " r";
        var completed = "r.status = 'COMPLETED'";
        for (var dimension : List.of(WHOLE, dimension("inspectionKind", "r.kind"), INDUSTRY)) {
            cells.happened("ENF.INSPECTIONS", dimension, "count(*)", inspection, "r.completed_on", completed);
            cells.happened("ENF.EMP_INSPECTED", dimension, EMPLOYER, inspection, "r.completed_on", completed);
        }
        var patrol = completed + " and r.kind = 'ANNUAL_REVIEW_PATROL'";
        for (var dimension : List.of(WHOLE, INDUSTRY)) {
            cells.happened("ENF.DOOR_PATROL", dimension, EMPLOYER, inspection, "r.completed_on", patrol);
        }
    }

    private void recoveries(String dimension) throws SQLException {
        var recovery = table("wage_recovery") + " r";
        var confirmed = "r.status = 'CONFIRMED'";
        cells.happened("WAGE.AMOUNT", dimension, "sum(r.amount)", recovery, "r.business_date", confirmed);
        cells.happened("WAGE.CLAIMED", dimension, "sum(r.claimed_amount)", recovery, "r.business_date", CLAIMED);
        cells.happened("WAGE.CLAIMED_RECOVERED", dimension, "sum(r.amount)", recovery, "r.business_date", CLAIMED);
        cells.happened(
                "WAGE.WORKERS_STATED", dimension, "sum(r.stated_workers)", recovery, "r.business_date", confirmed);
        cells.happened(
                "WAGE.WORKERS_LISTED",
                dimension,
                "count(distinct w.worker_key)",
                recovery + " join " + table("wage_recovery_worker") + " w on w.wage_recovery_id = r.id",
                "r.business_date",
                confirmed);
    }

    private void cases() throws SQLException {
        for (var dimension : List.of(WHOLE, dimension("cause", "r.cause"))) {
            cells.happened("ENF.FILED", dimension, "count(*)", CASE, "r.business_date", EVERY);
            cells.present("ENF.OPEN_END", dimension, "count(*)", CASE, "r.business_date", "r.ended_on", EVERY);
        }
        for (var dimension : List.of(WHOLE, dimension("closingReason", "r.closing_reason"))) {
            ended("ENF.CLOSED", dimension, "r.status = 'CLOSED'");
        }
        ended("ENF.REVOKED", WHOLE, "r.status = 'REVOKED'");
        for (var dimension : List.of(WHOLE, dimension("transferredTo", "r.transferred_to"))) {
            ended("ENF.TRANSFER", dimension, "r.status = 'TRANSFERRED'");
        }
        closedOnTime();
    }

    private void ended(String indicator, String dimension, String how) throws SQLException {
        cells.happened(indicator, dimension, "count(*)", CASE, "r.ended_on", how);
    }

    /** The investigation ended in its term, the decision made first came in its own; the end stands in for either. */
    private void closedOnTime() throws SQLException {
        var earliest =
                " left join (select d.case_id, min(d.decided_on) decided_on from " + table("labour_case_decision")
                        + " d where " + IN_FORCE + " group by d.case_id) earliest on earliest.case_id = r.id";
        cells.happened(
                "ENF.CLOSED_ON_TIME",
                WHOLE,
                "count(*)",
                CASE + earliest,
                "r.ended_on",
                "r.status = 'CLOSED' and coalesce(r.investigated_on, r.ended_on) <= r.investigation_due_on"
                        + " and (r.decision_due_on is null"
                        + " or coalesce(earliest.decided_on, r.ended_on) <= r.decision_due_on)");
    }

    private void decisions() throws SQLException {
        decided("ENF.RECTIFY", "count(*)", "d.kind = 'RECTIFICATION_ORDER'");
        decided("ENF.TREAT", "count(*)", "d.kind = 'TREATMENT'");
        decided("ENF.PENALTY", "count(*)", "d.kind = 'PENALTY'");
        decided("ENF.FINE", "sum(d.fine)", "d.kind = 'PENALTY'");
        decided("ENF.MAJOR", "count(*)", "d.major = 1");
        decided("ENF.MAJOR_REVIEWED", "count(*)", "d.major = 1 and d.legally_reviewed = 1");
    }

    private void decided(String indicator, String value, String what) throws SQLException {
        cells.happened(
                indicator,
                WHOLE,
                value,
                CASE + " join " + table("labour_case_decision") + " d on d.case_id = r.id",
                "d.decided_on",
                IN_FORCE + " and " + what);
    }

    private void disputes() throws SQLException {
        var reconsideration = "r.kind = 'RECONSIDERATION'";
        var lawsuit = "r.kind = 'LITIGATION'";
        cells.happened("LIT.RECON", WHOLE, "count(*)", DISPUTE, "r.accepted_on", reconsideration);
        cells.happened("LIT.SUIT", WHOLE, "count(*)", DISPUTE, "r.accepted_on", lawsuit);
        var outcome = dimension("outcome", "r.outcome");
        for (var dimension : List.of(WHOLE, outcome)) {
            concluded("LIT.OUTCOME", dimension, EVERY);
            concluded("LIT.RECON_CONCLUDED", dimension, reconsideration);
            concluded("LIT.SUIT_CONCLUDED", dimension, lawsuit);
        }
        concluded("LIT.OUTCOME", dimension("disputeKind", "r.kind"), EVERY);
    }

    private void concluded(String indicator, String dimension, String which) throws SQLException {
        cells.happened(
                indicator, dimension, "count(*)", DISPUTE, "r.concluded_on", "r.status = 'CONCLUDED' and " + which);
    }

    private void hearings() throws SQLException {
        var hearing = DISPUTE + " join " + table("dispute_hearing") + " h on h.dispute_id = r.id";
        cells.happened("LIT.HEARING_DUE", WHOLE, "count(*)", hearing, "h.held_on", "h.attendance_due = 1");
        cells.happened(
                "LIT.HEARING_ATTENDED",
                WHOLE,
                "count(*)",
                hearing,
                "h.held_on",
                "h.attendance_due = 1 and h.attended = 1");
    }

    private static String table(String name) {
        return RecountedCells.table(EnforcementTables.SCHEMA, name);
    }
}

package cn.fazhi.report.world;

import cn.fazhi.contracts.CaseState;
import cn.fazhi.contracts.DisputeState;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.ProjectState;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.WageRecoveryState;
import cn.fazhi.report.ReportDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;

/** The tables of enforcement-service. */
final class EnforcementTables {

    static final String SCHEMA = "world_enforcement";

    private static final String DECISION = "labour_case_decision (case_id, position, kind, decided_on, fine, major,"
            + " legally_reviewed, outcome, outcome_on)";

    private final Rows rows = new Rows(Map.of(
            "wage_recovery", "wage_recovery_worker wage_recovery_id",
            "labour_case", "labour_case_decision case_id",
            "project", "project_roster project_id",
            "dispute", "dispute_hearing dispute_id"));
    private final SupervisionTables supervision = new SupervisionTables(rows);
    private int caseNumber;

    /** The contract knows major decisions without a legal review; without any, their rate would prove nothing. */
    static void prepare(ReportDatabase database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "alter table labour_case_decision drop constraint ck_labour_case_decision_reviewed");
        }
        SupervisionTables.prepare(database);
    }

    /** @return false for what is not of this owner */
    boolean add(RecordState state) {
        switch (state) {
            case EmployerState employer ->
                rows.record(
                        "employer",
                        "credit_code, name, industry",
                        employer,
                        employer.creditCode(),
                        employer.name(),
                        employer.industry());
            case InspectionState inspection -> inspection(inspection);
            case WageRecoveryState recovery -> recovery(recovery);
            case CaseState labourCase -> labourCase(labourCase);
            case ProjectState project -> project(project);
            case DisputeState dispute -> dispute(dispute);
            default -> {
                return supervision.add(state);
            }
        }
        return true;
    }

    void write(ReportDatabase database) throws SQLException {
        rows.write(database);
    }

    private void inspection(InspectionState state) {
        rows.recordOf(
                state.employer(),
                "inspection",
                "kind, status, planned_on, completed_on, result",
                state,
                state.kind().name(),
                state.status().name(),
                state.plannedOn(),
                state.completedOn(),
                name(state.result()));
    }

    private void recovery(WageRecoveryState state) {
        boolean confirmed = state.status() == WageRecoveryState.Status.CONFIRMED;
        rows.recordOf(
                state.employer(),
                "wage_recovery",
                "status, basis, amount, claimed_amount, stated_workers, listed_workers, confirmed_on",
                state,
                state.status().name(),
                "MEDIATION",
                state.amount(),
                state.claimedAmount(),
                state.statedWorkers(),
                state.workerKeys().size(),
                confirmed ? state.businessDate() : null);
        int position = 0;
        for (var key : state.workerKeys()) {
            rows.child(
                    "wage_recovery_worker (wage_recovery_id, position, name, citizen_number, worker_key)",
                    state,
                    position++,
                    "工人",
                    new byte[] {1},
                    key);
        }
    }

    private void labourCase(CaseState state) {
        rows.recordOf(
                state.employer(),
                "labour_case",
                "case_number, number_division, number_year, number_in_year, cause, source, status,"
                        + " investigation_due_on, investigated_on, decision_due_on, ended_on, closing_reason,"
                        + " transferred_to",
                state,
                state.caseNumber(),
                state.division(),
                state.filedOn().getYear(),
                ++caseNumber,
                state.cause().name(),
                state.source().name(),
                state.status().name(),
                state.investigationDueOn(),
                state.investigatedOn(),
                state.decisionDueOn(),
                state.endedOn(),
                name(state.closingReason()),
                name(state.transferredTo()));
        decisions(state);
    }

    /** The owner also keeps decisions that were revoked, which it does not publish. */
    private void decisions(CaseState state) {
        int position = 0;
        for (var decision : state.decisions()) {
            var on = decision.on();
            rows.child(
                    DECISION,
                    state,
                    position++,
                    "PENALTY",
                    on.minusDays(1),
                    new BigDecimal("1000.00"),
                    true,
                    true,
                    "REVOKED",
                    on);
            rows.child(
                    DECISION,
                    state,
                    position++,
                    decision.kind().name(),
                    on,
                    decision.fine(),
                    decision.major(),
                    decision.legallyReviewed(),
                    null,
                    null);
        }
    }

    private void project(ProjectState state) {
        rows.recordOf(
                state.generalContractor(),
                "project",
                "status, name, started_on, onboarded_on, closed_on, account_required, account_from, account_until,"
                        + " deposit_required, deposit_from, deposit_until, agency_pay_required, agency_pay_from,"
                        + " agency_pay_until",
                state,
                state.status().name(),
                state.name(),
                state.startedOn(),
                state.onboardedOn(),
                state.closedOn(),
                state.account().required(),
                state.account().from(),
                state.account().until(),
                state.deposit().required(),
                state.deposit().from(),
                state.deposit().until(),
                state.agencyPay().required(),
                state.agencyPay().from(),
                state.agencyPay().until());
        for (var roster : state.rosters()) {
            rows.child(
                    "project_roster (project_id, month, workers, real_name)",
                    state,
                    roster.month().toString(),
                    roster.workers(),
                    roster.realName());
        }
    }

    private void dispute(DisputeState state) {
        rows.record(
                "dispute",
                "kind, status, accepted_on, concluded_on, outcome",
                state,
                state.kind().name(),
                state.status().name(),
                state.acceptedOn(),
                state.concludedOn(),
                name(state.outcome()));
        int position = 0;
        for (var hearing : state.hearings()) {
            rows.child(
                    "dispute_hearing (dispute_id, position, held_on, attendance_due, attended)",
                    state,
                    position++,
                    hearing.on(),
                    hearing.attendanceDue(),
                    hearing.attended());
        }
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}

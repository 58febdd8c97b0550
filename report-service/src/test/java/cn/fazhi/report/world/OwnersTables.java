package cn.fazhi.report.world;

import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.EmployerState;
import cn.fazhi.contracts.InspectionState;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.WageRecoveryState;
import cn.fazhi.report.ReportDatabase;
import cn.fazhi.report.counting.UuidBytes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tables of the records' owners, made by the owners' own migrations, filled as the owners' entities are stored. */
final class OwnersTables {

    static final String ENFORCEMENT = "world_enforcement";
    static final String PUBLICITY = "world_publicity";

    private static final String INSERT_HEAD = "id, revision, division, business_date, annulment_reason, annulled_on";

    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    static List<ReportDatabase> create() {
        return List.of(create(ENFORCEMENT, "enforcement-service"), create(PUBLICITY, "publicity-service"));
    }

    private static ReportDatabase create(String name, String service) {
        return ReportDatabase.fresh(
                name, "db/identity", "filesystem:../" + service + "/src/main/resources/db/migration");
    }

    /** Forgets what was there before. */
    static void write(Collection<RecordState> states, ReportDatabase report, List<ReportDatabase> others)
            throws SQLException {
        var enforcement = new OwnersTables();
        var publicity = new OwnersTables();
        var governance = new OwnersTables();
        for (var state : states) {
            switch (state) {
                case EmployerState employer -> enforcement.add(employer);
                case InspectionState inspection -> enforcement.add(inspection);
                case WageRecoveryState recovery -> enforcement.add(recovery);
                case DisclosureState disclosure -> publicity.add(disclosure);
                case LawMeetingState meeting -> governance.add(meeting);
                case MajorDecisionState decision -> governance.add(decision);
                default -> throw new IllegalArgumentException("no table of " + state);
            }
        }
        enforcement.replace(others.get(0), "wage_recovery_worker", "wage_recovery", "inspection", "employer");
        publicity.replace(others.get(1), "disclosure");
        governance.replace(report, "major_decision_gate", "major_decision", "law_meeting");
    }

    private void add(EmployerState state) {
        row(
                "employer (" + INSERT_HEAD + ", credit_code, name, industry)",
                state,
                state.creditCode(),
                state.name(),
                state.industry());
    }

    private void add(InspectionState state) {
        var employer = employer(state.employer());
        row(
                "inspection (" + INSERT_HEAD + ", employer_id, employer_credit_code, employer_name, employer_industry,"
                        + " kind, status, planned_on, completed_on, result)",
                state,
                employer[0],
                employer[1],
                employer[2],
                employer[3],
                state.kind().name(),
                state.status().name(),
                state.plannedOn(),
                state.completedOn(),
                state.result() == null ? null : state.result().name());
    }

    private void add(WageRecoveryState state) {
        var employer = employer(state.employer());
        boolean confirmed = state.status() == WageRecoveryState.Status.CONFIRMED;
        row(
                "wage_recovery (" + INSERT_HEAD
                        + ", employer_id, employer_credit_code, employer_name, employer_industry,"
                        + " status, basis, amount, stated_workers, listed_workers, confirmed_on)",
                state,
                employer[0],
                employer[1],
                employer[2],
                employer[3],
                state.status().name(),
                "MEDIATION",
                state.amount(),
                state.statedWorkers(),
                state.workerKeys().size(),
                confirmed ? state.businessDate() : null);
        for (int position = 0; position < state.workerKeys().size(); position++) {
            rowOf(
                    "wage_recovery_worker (wage_recovery_id, position, name, citizen_number, worker_key)",
                    bytes(state.id()),
                    position,
                    "工人",
                    new byte[] {1},
                    state.workerKeys().get(position));
        }
    }

    private void add(DisclosureState state) {
        row(
                "disclosure (" + INSERT_HEAD + ", status, channel, title, made_on, disclosed_on, index_number)",
                state,
                state.status().name(),
                state.channel().name(),
                state.title(),
                state.madeOn(),
                state.disclosedOn(),
                state.indexNumber());
    }

    private void add(LawMeetingState state) {
        boolean held = state.status() == LawMeetingState.Status.HELD;
        row(
                "law_meeting (" + INSERT_HEAD
                        + ", status, subject, planned_on, held_on, chair, attendees, conclusions)",
                state,
                state.status().name(),
                state.subject(),
                state.plannedOn(),
                state.heldOn(),
                held ? "书记" : null,
                held ? 7 : null,
                held ? "通过" : null);
    }

    private void add(MajorDecisionState state) {
        boolean adopted = state.status() == MajorDecisionState.Status.ADOPTED;
        row(
                "major_decision (" + INSERT_HEAD + ", status, title, proposed_on, adopted_on, document_number)",
                state,
                state.status().name(),
                state.title(),
                state.proposedOn(),
                state.adoptedOn(),
                adopted ? "枣人社发〔2021〕1号" : null);
        for (var gate : state.gates()) {
            rowOf(
                    "major_decision_gate (decision_id, gate, passage, passed_on, reason)",
                    bytes(state.id()),
                    gate.gate().name(),
                    gate.passage().name(),
                    gate.on(),
                    gate.passage() == Passage.WAIVED ? "情况紧急" : null);
        }
    }

    private void row(String table, RecordState state, Object... more) {
        var values = new ArrayList<Object>();
        values.add(bytes(state.id()));
        values.add(state.revision());
        values.add(state.division());
        values.add(state.businessDate());
        values.add(state.annulled() ? state.annulment().reason() : null);
        values.add(state.annulled() ? state.annulment().on() : null);
        values.addAll(Arrays.asList(more));
        rowOf(table, values.toArray());
    }

    private void rowOf(String table, Object... values) {
        rows.computeIfAbsent(table, any -> new ArrayList<>()).add(values);
    }

    private static Object[] employer(EmployerSnapshot employer) {
        return new Object[] {bytes(employer.id()), employer.creditCode(), employer.name(), employer.industry()};
    }

    private static byte[] bytes(UUID id) {
        return UuidBytes.of(id);
    }

    private void replace(ReportDatabase database, String... childrenFirst) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var table : childrenFirst) {
                    statement.executeUpdate("delete from " + table);
                }
            }
            for (var table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        int columns = rows.getFirst().length;
        var marks = String.join(", ", Collections.nCopies(columns, "?"));
        try (var insert = connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (var row : rows) {
                for (int column = 0; column < columns; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}

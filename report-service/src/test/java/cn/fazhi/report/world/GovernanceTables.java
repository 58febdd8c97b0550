package cn.fazhi.report.world;

import cn.fazhi.contracts.AdviserState;
import cn.fazhi.contracts.IssuedSystemState;
import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.LeaderState;
import cn.fazhi.contracts.LegalityOpinionState;
import cn.fazhi.contracts.MajorDecisionState;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.ReportDocumentState;
import cn.fazhi.contracts.ReviewerTrainingState;
import cn.fazhi.contracts.StaffingState;
import cn.fazhi.report.ReportDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The tables of report-service's own records. */
final class GovernanceTables {

    /** The titles in a report's text, which its owner keeps as a whole, in rows. */
    static final String ITEMS = "world_report_item";

    /** Which have no owner's table yet. */
    static final String OPINIONS = "world_legality_opinion";

    private final Rows rows = new Rows(Map.of(
            "major_decision", "major_decision_gate decision_id",
            "staffing", "staffing_statement staffing_id",
            "report_document", ITEMS + " report_id"));

    static void prepare(ReportDatabase database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("create table " + ITEMS + " (report_id binary(16) not null,"
                    + " kind varchar(20) character set ascii not null, title varchar(200) not null,"
                    + " constraint pk_" + ITEMS + " primary key (report_id, kind, title))");
        }
        Rows.createTable(database, OPINIONS, "status varchar(20) character set ascii not null, given_on date");
    }

    /** @return false for what is not of this owner */
    boolean add(RecordState state) {
        switch (state) {
            case LawMeetingState meeting -> meeting(meeting);
            case MajorDecisionState decision -> decision(decision);
            case AdviserState adviser ->
                rows.record(
                        "adviser",
                        "name, held_from, held_until",
                        adviser,
                        adviser.name(),
                        adviser.from(),
                        adviser.until());
            case LeaderState leader ->
                rows.record(
                        "leader",
                        "name, post, held_from, held_until",
                        leader,
                        "某某",
                        leader.post(),
                        leader.from(),
                        leader.until());
            case StaffingState staffing -> staffing(staffing);
            case IssuedSystemState system -> system(system);
            case ReviewerTrainingState training ->
                rows.record(
                        "reviewer_training",
                        "title, held_on, participants",
                        training,
                        training.title(),
                        training.heldOn(),
                        training.participants());
            case LegalityOpinionState opinion ->
                rows.record(
                        OPINIONS, "status, given_on", opinion, opinion.status().name(), opinion.givenOn());
            case ReportDocumentState report -> report(report);
            default -> {
                return false;
            }
        }
        return true;
    }

    void write(ReportDatabase database) throws SQLException {
        rows.write(database);
    }

    private void meeting(LawMeetingState state) {
        boolean held = state.status() == LawMeetingState.Status.HELD;
        rows.record(
                "law_meeting",
                "status, subject, planned_on, held_on, chair, attendees, conclusions",
                state,
                state.status().name(),
                state.subject(),
                state.plannedOn(),
                state.heldOn(),
                held ? "书记" : null,
                held ? 7 : null,
                held ? "通过" : null);
    }

    private void decision(MajorDecisionState state) {
        boolean adopted = state.status() == MajorDecisionState.Status.ADOPTED;
        rows.record(
                "major_decision",
                "status, title, proposed_on, adopted_on, document_number",
                state,
                state.status().name(),
                state.title(),
                state.proposedOn(),
                state.adoptedOn(),
                adopted ? "枣人社发〔2021〕1号" : null);
        for (var gate : state.gates()) {
            rows.child(
                    "major_decision_gate (decision_id, gate, passage, passed_on, reason)",
                    state,
                    gate.gate().name(),
                    gate.passage().name(),
                    gate.on(),
                    gate.passage() == Passage.WAIVED ? "情况紧急" : null);
        }
    }

    private void staffing(StaffingState state) {
        rows.record("staffing", "in_force", state, state.annulled() ? null : true);
        for (var statement : state.statements()) {
            rows.child(
                    "staffing_statement (staffing_id, stated_on, section, reviewers, officers)",
                    state,
                    statement.on(),
                    statement.section(),
                    statement.reviewers(),
                    statement.officers());
        }
    }

    private void system(IssuedSystemState state) {
        rows.record(
                "issued_system",
                "title, kind, document_number, issued_on",
                state,
                state.title(),
                state.kind().name(),
                state.documentNumber() == null ? "无" : state.documentNumber(),
                state.issuedOn());
    }

    private void report(ReportDocumentState state) {
        rows.record(
                "report_document",
                "in_force, report_year, status, title, topic, publishing_body, made_on, issued_on, validity,"
                        + " delivered_on, index_number, disclosed_on, sections",
                state,
                state.annulled() ? null : true,
                state.year(),
                state.status().name(),
                state.title(),
                state.topic(),
                state.publishingBody(),
                state.madeOn(),
                state.issuedOn(),
                state.validity().name(),
                state.deliveredOn(),
                state.indexNumber(),
                state.disclosedOn(),
                "[]");
        items(state, "SHORTCOMING", state.shortcomings());
        items(state, "ARRANGEMENT", state.arrangements());
    }

    private void items(ReportDocumentState state, String kind, List<String> titles) {
        for (var title : titles) {
            rows.child(ITEMS + " (report_id, kind, title)", state, kind, title);
        }
    }
}

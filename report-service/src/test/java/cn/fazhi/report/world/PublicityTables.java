package cn.fazhi.report.world;

import cn.fazhi.contracts.ActivityState;
import cn.fazhi.contracts.CompilationState;
import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.EnterpriseVisitState;
import cn.fazhi.contracts.RecordState;
import cn.fazhi.contracts.ServiceTeamState;
import cn.fazhi.contracts.StudySessionState;
import cn.fazhi.report.ReportDatabase;
import java.sql.SQLException;
import java.util.Map;

/** The tables of publicity-service. */
final class PublicityTables {

    static final String SCHEMA = "world_publicity";

    private final Rows rows = new Rows(Map.of(
            "study_session", "study_session_law study_session_id",
            "service_team", "service_team_member service_team_id"));

    /** @return false for what is not of this owner */
    boolean add(RecordState state) {
        switch (state) {
            case ActivityState activity -> activity(activity);
            case StudySessionState session -> session(session);
            case ServiceTeamState team -> team(team);
            case EnterpriseVisitState visit ->
                rows.record(
                        "enterprise_visit",
                        "enterprise_credit_code, enterprise_name, team_id, materials",
                        visit,
                        visit.enterprise().creditCode(),
                        visit.enterprise().name(),
                        Rows.bytes(visit.teamId()),
                        visit.materials());
            case CompilationState compilation -> rows.record("compilation", "title", compilation, compilation.title());
            case DisclosureState disclosure -> disclosure(disclosure);
            default -> {
                return false;
            }
        }
        return true;
    }

    void write(ReportDatabase database) throws SQLException {
        rows.write(database);
    }

    private void activity(ActivityState state) {
        rows.record(
                "activity",
                "status, kind, audience, occasion, title, planned_on, held_on, materials, people_advised",
                state,
                state.status().name(),
                state.kind().name(),
                state.audience().name(),
                state.occasion() == null ? null : state.occasion().name(),
                state.title(),
                state.plannedOn(),
                state.heldOn(),
                state.materials(),
                state.peopleAdvised());
    }

    private void session(StudySessionState state) {
        rows.record(
                "study_session",
                "status, subject, planned_on, held_on, attendees",
                state,
                state.status().name(),
                state.subject(),
                state.plannedOn(),
                state.heldOn(),
                state.attendees());
        int position = 0;
        for (var law : state.laws()) {
            rows.child("study_session_law (study_session_id, position, law)", state, position++, law);
        }
    }

    private void team(ServiceTeamState state) {
        rows.record(
                "service_team",
                "status, name, formed_on, dissolved_on, last_member",
                state,
                state.status().name(),
                state.name(),
                state.formedOn(),
                state.dissolvedOn(),
                state.members().size());
        int position = 0;
        for (var member : state.members()) {
            rows.child(
                    "service_team_member (service_team_id, position, member_id, name, valid_from, valid_until)",
                    state,
                    position++,
                    member.memberId(),
                    "队员",
                    member.from(),
                    member.until());
        }
    }

    private void disclosure(DisclosureState state) {
        rows.record(
                "disclosure",
                "status, channel, title, made_on, disclosed_on, index_number",
                state,
                state.status().name(),
                state.channel().name(),
                state.title(),
                state.madeOn(),
                state.disclosedOn(),
                state.indexNumber());
    }
}

package cn.fazhi.report.policy;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What divisions have chosen. */
@ApplicationScoped
class PolicyChoices {

    private final DataSource database;
    private final Divisions divisions;
    private final Caller caller;
    private final Clock clock;

    PolicyChoices(DataSource database, Divisions divisions, Caller caller, Clock clock) {
        this.database = database;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Of the division, then of what stands above it today; annulled ones too.
     *
     * @throws cn.fazhi.identity.UnknownDivision if there is no such division
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover it
     */
    List<PolicyChoice> concerning(DivisionCode division) {
        caller.requireCovered(division);
        try (var connection = database.getConnection()) {
            var table = new PolicyChoiceTable(connection);
            var choices = new ArrayList<PolicyChoice>();
            for (var one : divisions.lineage(division, LocalDate.now(clock))) {
                choices.addAll(table.of(one));
            }
            return choices;
        } catch (SQLException e) {
            throw new IllegalStateException("the choices cannot be read", e);
        }
    }

    /** @throws NotFound if there is none of that id, or its division is out of scope */
    PolicyChoice get(UUID id) {
        try (var connection = database.getConnection()) {
            return new PolicyChoiceTable(connection)
                    .find(id)
                    .filter(choice -> caller.covers(choice.division()))
                    .orElseThrow(() -> new NotFound(id));
        } catch (SQLException e) {
            throw new IllegalStateException("the choices cannot be read", e);
        }
    }
}

package cn.fazhi.report.deadletter;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which letters are meant; what is left out does not restrict. */
class LetterFilter {

    private static final String BELOW = "%s in (select a.division from division_ancestor a where a.ancestor = ?)";

    @QueryParam("state")
    Letter.State state;

    @QueryParam("division")
    @Parameter(description = "Letters that make it incomplete: of it and everything below")
    DivisionCode division;

    @QueryParam("year")
    Integer year;

    @QueryParam("family")
    RecordFamily family;

    /** Adds conditions with what their question marks stand for. A letter belongs where it says and where it is counted. */
    void restrict(StringBuilder where, List<Object> parameters) {
        if (state != null) {
            where.append(" and state = ?");
            parameters.add(state.name());
        }
        if (division != null) {
            where.append(" and (" + BELOW.formatted("division") + " or " + BELOW.formatted("counted_division") + ")");
            parameters.addAll(List.of(division.value(), division.value()));
        }
        if (year != null) {
            where.append(" and (business_year = ? or counted_year = ?)");
            parameters.addAll(List.of(year, year));
        }
        if (family != null) {
            where.append(" and event_type = ?");
            parameters.add(family.eventType());
        }
    }
}

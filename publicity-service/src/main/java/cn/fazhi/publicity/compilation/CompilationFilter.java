package cn.fazhi.publicity.compilation;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which compilations a list holds; what is left out does not restrict. */
class CompilationFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("until")
    LocalDate until;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .atLeast("businessDate", from)
                .atMost("businessDate", until);
    }
}

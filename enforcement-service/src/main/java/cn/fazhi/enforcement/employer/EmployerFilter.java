package cn.fazhi.enforcement.employer;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which employers a list holds; what is left out does not restrict. */
class EmployerFilter {

    @QueryParam("division")
    @Parameter(description = "Employers of exactly this division")
    DivisionCode division;

    @QueryParam("creditCode")
    CreditCode creditCode;

    @QueryParam("name")
    @Size(min = 2, max = 200)
    @Parameter(description = "How the name begins")
    String name;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("creditCode", creditCode)
                .startsWith("name", name);
    }
}

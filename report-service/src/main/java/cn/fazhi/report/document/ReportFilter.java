package cn.fazhi.report.document;

import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Conditions;
import jakarta.ws.rs.QueryParam;

/** Which reports a list holds; what is left out does not restrict. */
class ReportFilter {

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("year")
    Integer year;

    @QueryParam("status")
    Status status;

    Conditions conditions() {
        return new Conditions()
                .equal("division", division)
                .equal("reportYear", year)
                .equal("status", status);
    }
}

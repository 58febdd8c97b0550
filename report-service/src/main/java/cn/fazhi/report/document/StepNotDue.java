package cn.fazhi.report.document;

import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.web.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** A report's steps have an order: 409 {@code /problems/report-step-not-due}, with {@code status}. */
class StepNotDue extends Refusal {

    StepNotDue(Status status, List<Status> allowed) {
        super(
                409,
                "report-step-not-due",
                status,
                allowed.stream().map(Status::name).collect(Collectors.joining(", ")));
        with("status", status);
    }
}

package cn.fazhi.report.governance.staffing;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Opens a division's staffing record by a first statement. */
@ApplicationScoped
class OpenStaffing {

    record Command(DivisionCode division, LocalDate on, Headcount headcount, String sourceReference) {}

    private final Caller caller;
    private final Staffings staffings;
    private final Outbox outbox;
    private final Clock clock;

    OpenStaffing(Caller caller, Staffings staffings, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.staffings = staffings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Staffing handle(Command command) {
        caller.requireCovered(command.division());
        staffings.refuseSecond(command.division());
        staffings.refuseTaken(command.division(), command.sourceReference());
        var staffing = new Staffing(
                command.division(), command.on(), command.headcount(), command.sourceReference(), LocalDate.now(clock));
        outbox.append(staffing, "stated");
        staffings.persist(staffing);
        return staffing;
    }
}

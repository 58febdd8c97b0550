package cn.fazhi.report.governance.staffing;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** States the staffing anew; the statement holds until the next. */
@ApplicationScoped
class StateStaffing {

    record Command(UUID id, Version seen, LocalDate on, Headcount headcount) {}

    private final Staffings staffings;
    private final Outbox outbox;
    private final Clock clock;

    StateStaffing(Staffings staffings, Outbox outbox, Clock clock) {
        this.staffings = staffings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Staffing handle(Command command) {
        var staffing = staffings.lock(command.id(), command.seen());
        staffing.state(command.on(), command.headcount(), LocalDate.now(clock));
        outbox.append(staffing, "stated");
        return staffing;
    }
}

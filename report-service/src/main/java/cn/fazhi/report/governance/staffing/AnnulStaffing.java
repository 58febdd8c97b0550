package cn.fazhi.report.governance.staffing;

import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a staffing record out of every count, for a reason that stays on record. */
@ApplicationScoped
class AnnulStaffing {

    record Command(UUID id, Version seen, String reason) {}

    private final Staffings staffings;
    private final Outbox outbox;
    private final Clock clock;

    AnnulStaffing(Staffings staffings, Outbox outbox, Clock clock) {
        this.staffings = staffings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Staffing handle(Command command) {
        var staffing = staffings.lock(command.id(), command.seen());
        staffing.annul(command.reason(), LocalDate.now(clock));
        outbox.append(staffing, "annulled", command.reason());
        return staffing;
    }
}

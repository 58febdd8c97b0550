package cn.fazhi.report.governance.staffing;

import cn.fazhi.identity.Caller;
import cn.fazhi.outbox.Outbox;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets a staffing record right: re-dated, renamed, moved to another division that the caller covers too. */
@ApplicationScoped
class CorrectStaffing {

    record Command(UUID id, Version seen, String reason, Correction correction) {}

    private final Caller caller;
    private final Staffings staffings;
    private final Outbox outbox;
    private final Clock clock;

    CorrectStaffing(Caller caller, Staffings staffings, Outbox outbox, Clock clock) {
        this.caller = caller;
        this.staffings = staffings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Staffing handle(Command command) {
        var staffing = staffings.lock(command.id(), command.seen());
        command.correction()
                .division()
                .filter(target -> !target.equals(staffing.division()))
                .ifPresent(target -> {
                    caller.requireCovered(target);
                    staffings.refuseSecond(target);
                    staffings.refuseTaken(target, staffing.sourceReference());
                });
        staffing.correct(command.correction(), LocalDate.now(clock));
        outbox.append(staffing, "corrected", command.reason());
        return staffing;
    }
}

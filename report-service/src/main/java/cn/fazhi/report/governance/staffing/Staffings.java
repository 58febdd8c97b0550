package cn.fazhi.report.governance.staffing;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Staffings implements AggregateRoots<Staffing> {

    /** @throws StaffingExists if the division has a record already that counts */
    void refuseSecond(DivisionCode division) {
        find("division = ?1 and inForce = true", division).firstResultOptional().ifPresent(present -> {
            throw new StaffingExists(present);
        });
    }
}

package cn.fazhi.report.document;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportDocuments implements AggregateRoots<ReportDocument> {

    /** @throws ReportExists if the division has a report of that year already that counts */
    void refuseSecond(DivisionCode division, int year) {
        find("division = ?1 and reportYear = ?2 and inForce = true", division, year)
                .firstResultOptional()
                .ifPresent(present -> {
                    throw new ReportExists(present);
                });
    }

    /** Under its row lock, whatever its revision: for what comes by an event. */
    Optional<ReportDocument> lockIfThere(UUID id) {
        return findInScope(id, LockModeType.PESSIMISTIC_WRITE);
    }
}

package cn.fazhi.enforcement.casework;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Cases implements AggregateRoots<LabourCase> {

    /** @throws ComplaintAlreadyFiled if the division has a case for that complaint that is not annulled */
    void refuseFiledTwice(DivisionCode division, String complaint) {
        if (complaint != null) {
            find("division = ?1 and complaintReference = ?2 and annulledOn is null", division, complaint)
                    .firstResultOptional()
                    .ifPresent(present -> {
                        throw new ComplaintAlreadyFiled(complaint, present.id());
                    });
        }
    }
}

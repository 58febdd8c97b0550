package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.ClosingReason;
import cn.fazhi.contracts.CaseState.Recipient;
import cn.fazhi.contracts.CaseState.Status;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How and when a case ended: closed (结案), its filing revoked (撤销立案), or transferred (移送). */
@Embeddable
record Ending(
        @Column(name = "ended_on") LocalDate on,

        @Column(name = "closing_reason") @Enumerated(EnumType.STRING)
        ClosingReason closingReason,

        @Column(name = "transferred_to") @Enumerated(EnumType.STRING)
        Recipient transferredTo) {

    static Ending closed(LocalDate on, ClosingReason reason) {
        return new Ending(on, reason, null);
    }

    static Ending revoked(LocalDate on) {
        return new Ending(on, null, null);
    }

    static Ending transferred(LocalDate on, Recipient to) {
        return new Ending(on, null, to);
    }

    Status status() {
        if (closingReason != null) {
            return Status.CLOSED;
        }
        return transferredTo == null ? Status.REVOKED : Status.TRANSFERRED;
    }
}

package cn.fazhi.report.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a report went and when (厅字〔2019〕28号): the same-level Party committee and government, the upper bureau. */
@Embeddable
@Schema(name = "ReportDelivery")
record Delivery(
        @Column(name = "delivered_on") LocalDate deliveredOn,
        String partyCommittee,
        String government,
        String upperBureau) {

    Delivery reDated(LocalDate on) {
        return new Delivery(on, partyCommittee, government, upperBureau);
    }
}

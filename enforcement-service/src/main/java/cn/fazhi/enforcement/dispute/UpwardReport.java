package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.DisputeState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/** A dispute's report upwards (案件报告制度). */
@Embeddable
record UpwardReport(
        String recipient, @Column(name = "reported_on") LocalDate on, String document) {

    void refuseTaken(List<UpwardReport> present) {
        if (present.stream().anyMatch(other -> other.recipient.equals(recipient) && other.document.equals(document))) {
            throw new ReportAlreadyRecorded(this);
        }
    }

    DisputeState.UpwardReport state() {
        return new DisputeState.UpwardReport(recipient, on, document);
    }
}

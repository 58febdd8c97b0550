package cn.fazhi.report.document;

import cn.fazhi.contracts.ReportDocumentState.Validity;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<String> title,
        Optional<String> topic,
        Optional<String> publishingBody,
        Optional<LocalDate> madeOn,
        Optional<String> documentNumber,
        Optional<LocalDate> deliveredOn,
        Optional<Validity> validity) {

    Metadata over(Metadata present) {
        return new Metadata(
                title.orElse(present.title()),
                topic.orElse(present.topic()),
                publishingBody.orElse(present.publishingBody()));
    }

    Approval over(Approval present) {
        return new Approval(madeOn.orElse(present.madeOn()), documentNumber.orElse(present.documentNumber()));
    }

    boolean concernsApproval() {
        return madeOn.isPresent() || documentNumber.isPresent();
    }

    /** What a reader of the published report has seen. */
    boolean concernsWhatIsFrozen() {
        return concernsApproval()
                || Stream.of(division, title, topic, publishingBody).anyMatch(Optional::isPresent);
    }
}

package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code enforcement.complaint}: a complaint (投诉) or a tip (举报). It says nothing about who complains.
 *
 * @param businessDate the day of its acceptance; of what is not accepted, the day on which it was received
 * @param employer as of the day on which it was received; null while it is not known which one is meant
 * @param answerDueOn the last day for the answer: 5 working days (关于实施《劳动保障监察条例》若干规定 art. 18)
 * @param sentBackOn the day on which it was last sent back to be completed; null if it never was
 * @param answeredOn the day on which it was accepted, refused or redirected; null before
 * @param refusalReason null unless refused
 * @param redirectedTo the body that the complainant was told of; null unless redirected
 * @param caseId the case that it became; of a complaint that case was filed on the day of acceptance. Null without one
 */
public record ComplaintState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        Kind kind,
        Channel channel,
        EmployerSnapshot employer,
        LocalDate receivedOn,
        LocalDate answerDueOn,
        LocalDate sentBackOn,
        LocalDate answeredOn,
        String refusalReason,
        String redirectedTo,
        UUID caseId,
        Annulment annulment)
        implements RecordState {

    /** 已收, 退回补正, 受理, 不予受理, 告知向有权机关提出. */
    public enum Status {
        RECEIVED,
        SENT_BACK,
        ACCEPTED,
        REFUSED,
        REDIRECTED
    }

    /** 投诉, by the person wronged; 举报, by anyone. */
    public enum Kind {
        COMPLAINT,
        TIP
    }

    /** 来访, 来信, 电话, 网络, 转办交办. */
    public enum Channel {
        VISIT,
        LETTER,
        TELEPHONE,
        ONLINE,
        HANDED_ON
    }
}

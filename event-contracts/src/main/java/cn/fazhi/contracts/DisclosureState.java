package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code publicity.disclosure}: information disclosed on the bureau's own initiative (主动公开信息).
 *
 * @param businessDate the day of disclosure; before that, the day the information was made
 * @param indexNumber 索引号, such as {@code 370402/2021-00029}; null until disclosed
 * @param reportId the annual report that it discloses; null for other information. Since schema version 2
 */
public record DisclosureState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        Channel channel,
        String title,
        String url,
        LocalDate madeOn,
        LocalDate disclosedOn,
        String indexNumber,
        UUID reportId,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        DRAFT,
        DISCLOSED
    }

    public enum Channel {
        GOVERNMENT_WEBSITE,
        GAZETTE,
        NOTICE_BOARD,
        NEW_MEDIA,
        PRESS_CONFERENCE
    }
}

package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code report.governance}: an opinion on the legality of a draft (合法性审查意见).
 *
 * @param businessDate the day on which it was given; before that, the day on which it was asked for
 * @param title of the draft
 * @param decisionId the major decision that it is about; null for other drafts
 * @param givenOn null before
 * @param conclusion null before
 * @param documentNumber 文号 of the opinion; null without one (无)
 */
public record LegalityOpinionState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        Kind kind,
        String title,
        UUID decisionId,
        LocalDate requestedOn,
        LocalDate givenOn,
        Conclusion conclusion,
        String documentNumber,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        REQUESTED,
        GIVEN
    }

    /** 重大行政决策, 行政规范性文件, 合同协议. */
    public enum Kind {
        MAJOR_DECISION,
        NORMATIVE_DOCUMENT,
        CONTRACT,
        OTHER
    }

    /** 合法, 修改后合法, 不合法. */
    public enum Conclusion {
        LAWFUL,
        LAWFUL_ONCE_CHANGED,
        UNLAWFUL
    }
}

package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code report.governance}: a major administrative decision (重大行政决策) and its five gates.
 *
 * @param businessDate the day of adoption; before that, the day it was proposed
 * @param gates those passed or waived so far
 */
public record MajorDecisionState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        String title,
        LocalDate proposedOn,
        LocalDate adoptedOn,
        List<GatePassage> gates,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        PROPOSED,
        ADOPTED
    }

    /** 重大行政决策程序暂行条例: 公众参与, 专家论证, 风险评估, 合法性审查, 集体讨论. */
    public enum Gate {
        PUBLIC_PARTICIPATION,
        EXPERT_ARGUMENT,
        RISK_ASSESSMENT,
        LEGALITY_REVIEW,
        COLLECTIVE_DISCUSSION
    }

    public enum Passage {
        PASSED,
        WAIVED
    }

    public record GatePassage(Gate gate, Passage passage, LocalDate on) {}
}

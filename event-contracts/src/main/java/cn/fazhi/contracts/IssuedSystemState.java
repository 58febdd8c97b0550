package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code report.governance}: a system, plan or list of key points that the bureau issued (印发制度方案).
 *
 * @param businessDate the day of issue
 * @param documentNumber 文号; null without one (无)
 */
public record IssuedSystemState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        String title,
        Kind kind,
        String documentNumber,
        LocalDate issuedOn,
        Annulment annulment)
        implements RecordState {

    /** 制度, 方案, 要点, 办法. */
    public enum Kind {
        SYSTEM,
        PLAN,
        KEY_POINTS,
        MEASURES,
        OTHER
    }
}

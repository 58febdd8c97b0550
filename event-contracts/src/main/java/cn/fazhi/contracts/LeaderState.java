package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code report.governance}: the assignment of a member of the Party group to rule-of-law work (分管法治).
 *
 * @param businessDate the first day
 * @param until the first day on which it no longer holds; null while it lasts
 */
public record LeaderState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        String post,
        LocalDate from,
        LocalDate until,
        Annulment annulment)
        implements RecordState {}

package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code report.governance}: the engagement of a legal adviser (法律顾问).
 *
 * @param businessDate the first day
 * @param until the first day on which it no longer holds; null while it lasts
 */
public record AdviserState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        String name,
        LocalDate from,
        LocalDate until,
        Annulment annulment)
        implements RecordState {}

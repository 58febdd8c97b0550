package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code enforcement.employer}: an employer (用人单位).
 *
 * @param businessDate the day of its registration here
 * @param creditCode unified social credit code; null where it has none
 * @param industry section letter of GB/T 4754
 */
public record EmployerState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        String creditCode,
        String name,
        String industry,
        Annulment annulment)
        implements RecordState {}

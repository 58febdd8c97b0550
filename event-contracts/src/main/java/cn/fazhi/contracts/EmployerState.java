package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code enforcement.employer}: an employer (用人单位).
 *
 * @param businessDate the day of its registration here
 * @param creditCode unified social credit code; null where it has none
 * @param industry section letter of GB/T 4754
 * @param mergedInto the employer that it turned out to be and that its records name from then on; null while it stands
 *     for itself. Since schema version 2
 */
public record EmployerState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        String creditCode,
        String name,
        String industry,
        UUID mergedInto,
        Annulment annulment)
        implements RecordState {}

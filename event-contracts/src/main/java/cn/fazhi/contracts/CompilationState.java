package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code publicity.compilation}: a compilation of policies and regulations (政策法规汇编).
 *
 * @param businessDate the day it was produced
 */
public record CompilationState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        String title,
        LocalDate producedOn,
        Annulment annulment)
        implements RecordState {}

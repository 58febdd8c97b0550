package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One record's contribution to a figure.
 *
 * @param counts what it adds to the figure: of several records of one distinct thing only the first adds 1
 */
public record EvidenceRow(
        RecordFamily family, UUID recordId, String division, LocalDate on, String dimension, BigDecimal counts) {}

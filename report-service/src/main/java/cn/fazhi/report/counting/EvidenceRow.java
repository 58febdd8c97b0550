package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One record's contribution to a figure.
 *
 * @param on for a stock the day of its last step
 * @param counts what it adds to the figure: of several records of one distinct thing only the first adds 1
 * @param reason why it stands here, and why it adds nothing
 */
public record EvidenceRow(
        RecordFamily family,
        UUID recordId,
        String division,
        LocalDate on,
        List<String> dimensions,
        BigDecimal counts,
        Reason reason) {}

package cn.fazhi.report.counting;

import cn.fazhi.contracts.RecordFamily;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A contribution that a figure gained or lost.
 *
 * @param number its place in the ledger
 * @param revision of the record's state; 0 if it is gone
 * @param position of the event; null without one
 * @param added false if it was taken away
 * @param changes what it did to the figure
 * @param value the figure after it
 */
public record FigureChange(
        long number,
        Instant at,
        Cause cause,
        RecordFamily family,
        UUID recordId,
        long revision,
        Position position,
        boolean added,
        String division,
        LocalDate on,
        List<String> dimensions,
        BigDecimal changes,
        BigDecimal value) {}

package cn.fazhi.enforcement.dispute;

import cn.fazhi.contracts.DisputeState.Outcome;
import java.time.LocalDate;

/** How and when a dispute ended. */
record Conclusion(LocalDate on, Outcome outcome) {}

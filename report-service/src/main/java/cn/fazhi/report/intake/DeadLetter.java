package cn.fazhi.report.intake;

/** An event that could not be counted, and why. */
record DeadLetter(Event event, String reason) {}

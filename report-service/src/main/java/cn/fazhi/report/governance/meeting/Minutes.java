package cn.fazhi.report.governance.meeting;

import java.time.LocalDate;

/**
 * What stands in the minutes of a meeting that was held.
 *
 * @param attendees how many persons attended, the chair included
 */
record Minutes(LocalDate heldOn, String chair, int attendees, String conclusions) {}

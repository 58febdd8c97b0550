package cn.fazhi.outbox.parked;

import java.util.List;

/** The oldest first, at most {@value ParkedEvents#MOST}. */
record ParkedEventList(List<ParkedEvent> items) {}

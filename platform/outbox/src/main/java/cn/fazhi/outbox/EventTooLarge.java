package cn.fazhi.outbox;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** The record's whole state is too large for an event: 413 {@code /problems/event-too-large}. */
public class EventTooLarge extends Refusal {

    EventTooLarge(UUID id, int bytes, int limit) {
        super(413, "event-too-large", id, bytes, limit);
    }
}

package cn.fazhi.outbox;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.fazhi.contracts.LawMeetingState;
import cn.fazhi.contracts.LawMeetingState.Status;
import cn.fazhi.contracts.RecordFamily;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventSizeTest {

    @Test
    void shouldRefuseAStateOfMoreThan512KiB() {
        // Given
        var day = LocalDate.of(2021, 3, 2);
        var subject = "法".repeat(512 * 1024 / 3);
        var state = new LawMeetingState(UUID.randomUUID(), 1, "370402", day, Status.HELD, subject, day, day, null);
        var rows = new OutboxRows(null, new Buckets(1), null);
        // When, Then
        assertThatExceptionOfType(EventTooLarge.class)
                .isThrownBy(() -> rows.insert(RecordFamily.LAW_MEETING, state))
                .matches(refusal -> refusal.status() == 413 && refusal.slug().equals("event-too-large"));
    }
}

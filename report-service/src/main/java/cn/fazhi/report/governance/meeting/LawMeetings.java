package cn.fazhi.report.governance.meeting;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LawMeetings implements AggregateRoots<LawMeeting> {}

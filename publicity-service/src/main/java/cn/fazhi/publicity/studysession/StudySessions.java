package cn.fazhi.publicity.studysession;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StudySessions implements AggregateRoots<StudySession> {}

package cn.fazhi.report.governance.decision;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MajorDecisions implements AggregateRoots<MajorDecision> {}

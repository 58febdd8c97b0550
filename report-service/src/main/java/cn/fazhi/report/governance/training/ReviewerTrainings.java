package cn.fazhi.report.governance.training;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ReviewerTrainings implements AggregateRoots<ReviewerTraining> {}

package cn.fazhi.report.governance.leader;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Leaders implements AggregateRoots<Leader> {}

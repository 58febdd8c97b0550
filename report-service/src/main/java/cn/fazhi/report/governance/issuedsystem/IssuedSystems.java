package cn.fazhi.report.governance.issuedsystem;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class IssuedSystems implements AggregateRoots<IssuedSystem> {}

package cn.fazhi.enforcement.dispute;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Disputes implements AggregateRoots<Dispute> {}

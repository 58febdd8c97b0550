package cn.fazhi.enforcement.inspection;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Inspections implements AggregateRoots<Inspection> {}

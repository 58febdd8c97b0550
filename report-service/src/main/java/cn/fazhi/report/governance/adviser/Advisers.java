package cn.fazhi.report.governance.adviser;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Advisers implements AggregateRoots<Adviser> {}

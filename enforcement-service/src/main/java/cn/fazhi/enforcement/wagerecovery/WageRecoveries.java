package cn.fazhi.enforcement.wagerecovery;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WageRecoveries implements AggregateRoots<WageRecovery> {}

package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EnterpriseVisits implements AggregateRoots<EnterpriseVisit> {}

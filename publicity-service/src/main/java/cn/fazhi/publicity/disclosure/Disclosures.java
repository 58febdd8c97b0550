package cn.fazhi.publicity.disclosure;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Disclosures implements AggregateRoots<Disclosure> {}

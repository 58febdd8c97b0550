package cn.fazhi.publicity.compilation;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Compilations implements AggregateRoots<Compilation> {}

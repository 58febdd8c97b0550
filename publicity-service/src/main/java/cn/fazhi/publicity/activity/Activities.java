package cn.fazhi.publicity.activity;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Activities implements AggregateRoots<Activity> {}

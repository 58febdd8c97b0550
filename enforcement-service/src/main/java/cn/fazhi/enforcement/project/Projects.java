package cn.fazhi.enforcement.project;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Projects implements AggregateRoots<Project> {}

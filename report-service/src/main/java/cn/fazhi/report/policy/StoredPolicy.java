package cn.fazhi.report.policy;

import cn.fazhi.report.indicator.Policy;
import java.time.Instant;

/** A policy with who made it and why. */
record StoredPolicy(Policy policy, String reason, String createdBy, Instant createdAt) {}

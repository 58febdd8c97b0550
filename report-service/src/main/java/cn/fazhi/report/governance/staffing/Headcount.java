package cn.fazhi.report.governance.staffing;

import jakarta.persistence.Embeddable;

/**
 * How many people do rule-of-law work.
 *
 * @param section staff of the policy and regulation section (政策法规科)
 * @param reviewers legal reviewers (法制审核人员)
 * @param officers certified enforcement officers (持证执法人员)
 */
@Embeddable
record Headcount(int section, int reviewers, int officers) {}

package cn.fazhi.enforcement.project;

import jakarta.persistence.Embeddable;

/**
 * The workers of one month (实名制).
 *
 * @param workers on site
 * @param realName of them registered by their real name
 */
@Embeddable
record Headcount(int workers, int realName) {}

package cn.fazhi.publicity.enterprisevisit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a visit.
 *
 * @param teamId the service team that visited; null if none did
 * @param materials 份 handed out
 */
record Visit(LocalDate visitedOn, Enterprise enterprise, UUID teamId, int materials) {}

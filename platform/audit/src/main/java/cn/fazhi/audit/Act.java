package cn.fazhi.audit;

import cn.fazhi.identity.DivisionCode;
import java.util.UUID;

/**
 * Something was done to what is kept but not published, such as a definition: fired in the transaction that does it, so
 * that its audit entry commits with it.
 *
 * @param step what happened, in the past tense
 * @param reason why; up to 500 characters, or null
 * @param family what kind of thing it is
 * @param revision of it afterwards; each only once
 */
public record Act(String step, String reason, String family, UUID recordId, DivisionCode division, long revision) {}

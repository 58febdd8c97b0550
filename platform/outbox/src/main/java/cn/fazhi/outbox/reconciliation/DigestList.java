package cn.fazhi.outbox.reconciliation;

import cn.fazhi.contracts.Digest;
import java.util.List;

/**
 * By family, division, year and prefix; where there are no records there is no digest.
 *
 * @param families slugs of those looked at: one of this service's that it keeps no records of yet is not among them
 */
record DigestList(List<Digest> items, List<String> families) {}

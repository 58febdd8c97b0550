package cn.fazhi.outbox.reconciliation;

import cn.fazhi.contracts.Digest;
import java.util.List;

/** By family, division, year and prefix; where there are no records there is no digest. */
record DigestList(List<Digest> items) {}

package cn.fazhi.outbox;

import cn.fazhi.web.Refusal;

/** This service keeps no records of that family: 422 {@code /problems/family-not-owned}. */
public class FamilyNotOwned extends Refusal {

    FamilyNotOwned(String slug) {
        super(422, "family-not-owned", slug);
    }
}

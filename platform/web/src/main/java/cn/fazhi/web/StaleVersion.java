package cn.fazhi.web;

/** The record has changed since it was read: 412 {@code /problems/stale-version}. */
public class StaleVersion extends Refusal {

    public StaleVersion(long seen, long current) {
        super(412, "stale-version", seen, current);
    }
}

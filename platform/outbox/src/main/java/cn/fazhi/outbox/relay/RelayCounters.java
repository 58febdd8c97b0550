package cn.fazhi.outbox.relay;

/** What a relay tells of its work. */
public interface RelayCounters {

    RelayCounters NONE = new RelayCounters() {};

    /** Events that the broker has acknowledged. */
    default void published(int events) {}

    /** The relay had to start anew. */
    default void failed() {}
}

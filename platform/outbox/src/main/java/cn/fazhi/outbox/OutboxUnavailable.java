package cn.fazhi.outbox;

import java.sql.SQLException;

/** The outbox cannot be read or written: the database says why. */
public class OutboxUnavailable extends RuntimeException {

    public OutboxUnavailable(SQLException cause) {
        super(cause);
    }
}

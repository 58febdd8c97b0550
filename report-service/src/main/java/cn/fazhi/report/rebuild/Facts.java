package cn.fazhi.report.rebuild;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the facts of a rebuild come from. The intake goes on meanwhile, and what it counts is caught up with. */
interface Facts {

    /** @return the generation whose facts are then to be derived: the live one, or that which is built */
    int gather() throws SQLException;

    /**
     * Counts what has come since, into what has been derived.
     *
     * @return how much that was
     */
    long catchUp() throws SQLException;

    /**
     * Counts the rest.
     *
     * @param connection in the transaction that keeps the intake waiting
     * @param live the generation that was live before
     */
    void complete(Connection connection, int live) throws SQLException;
}

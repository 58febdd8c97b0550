package cn.fazhi.report.definition;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What reads indicators without being one: it would lose its meaning with them. */
public interface IndicatorReaders {

    /**
     * Codes of those in force that read it.
     *
     * @param connection in the transaction of a change of the catalogue
     */
    List<String> readersOf(Connection connection, String indicator) throws SQLException;
}

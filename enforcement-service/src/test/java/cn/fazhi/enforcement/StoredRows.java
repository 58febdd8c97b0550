package cn.fazhi.enforcement;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** How many rows each table has that a refused request might have left something in. */
@ApplicationScoped
class StoredRows {

    private static final String[] TABLES = {
        "employer",
        "inspection",
        "wage_recovery",
        "labour_case",
        "project",
        "dispute",
        "outbox",
        "idempotency",
        "audit_entry"
    };

    private final AgroalDataSource database;

    StoredRows(AgroalDataSource database) {
        this.database = database;
    }

    Map<String, Long> count() throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var table : TABLES) {
            counts.put(table, count(table));
        }
        return counts;
    }

    long count(String table) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package cn.fazhi.report.counting;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A service does not start on a tree of divisions that the script of an older release derived: where not all days of
 * change are known it would read as if the tree had stayed as it was, and where a new division stands below nothing
 * before its first day, what passed to it from another would be missing above.
 */
@ApplicationScoped
class DivisionChanges {

    private static final String LEFT_OUT = """
            select d.ancestor, d.changed_on from (
                select ancestor, valid_from changed_on from division_ancestor where valid_from > '1949-10-01'
                union all
                select ancestor, valid_until from division_ancestor where valid_until < '9999-12-31'
            ) d left join division_change c on c.ancestor = d.ancestor and c.changed_on = d.changed_on
            where c.ancestor is null limit 1""";

    private static final String BELOW_NOTHING_BEFORE = """
            select p.division, p.first_day from (
                select division, min(valid_from) first_day from division_parent
                group by division having min(valid_from) > '1949-10-01'
            ) p where not exists (
                select 1 from division_ancestor a
                where a.division = p.division and a.ancestor <> p.division and a.valid_from = '1949-10-01'
            ) limit 1""";

    private static final String AGAIN = ": run deploy/divisions/derive-ancestors.sql of this release";

    private final DataSource database;
    private final Optional<String> schema;

    /** @param schema empty where there is no database, in an image's training */
    DivisionChanges(DataSource database, @ConfigProperty(name = "fazhi.schema.version") Optional<String> schema) {
        this.database = database;
        this.schema = schema;
    }

    /** After the look at the schema, and before anything is counted. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        if (schema.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            refuse(connection, LEFT_OUT, "division_change lacks %2$s below %1$s");
            refuse(connection, BELOW_NOTHING_BEFORE, "%1$s stands below nothing before %2$s");
        }
    }

    private static void refuse(Connection connection, String wrong, String message) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(wrong)) {
            if (rows.next()) {
                throw new IllegalStateException(message.formatted(rows.getString(1), rows.getString(2)) + AGAIN);
            }
        }
    }
}

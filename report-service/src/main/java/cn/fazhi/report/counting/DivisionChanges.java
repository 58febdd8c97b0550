package cn.fazhi.report.counting;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A service does not start on a tree of divisions whose days of change are not all known, as after the script of an older
 * release: it would count and read as if the tree had stayed as it was.
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
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(LEFT_OUT)) {
            if (rows.next()) {
                throw new IllegalStateException(
                        "division_change lacks %s below %s: run deploy/divisions/derive-ancestors.sql of this release"
                                .formatted(rows.getString(2), rows.getString(1)));
            }
        }
    }
}

package cn.fazhi.report.policy;

import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The policies that divisions can choose. */
@ApplicationScoped
class Policies {

    private final DataSource database;

    Policies(DataSource database) {
        this.database = database;
    }

    List<StoredPolicy> all() {
        try (var connection = database.getConnection()) {
            return new PolicyTable(connection).all();
        } catch (SQLException e) {
            throw new IllegalStateException("the policies cannot be read", e);
        }
    }

    /** @throws NotFound if there is none of that code */
    StoredPolicy get(String code) {
        return all().stream()
                .filter(policy -> policy.policy().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
    }
}

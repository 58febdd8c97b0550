package cn.fazhi.report.quality;

import cn.fazhi.web.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The rules that there are. */
@ApplicationScoped
class QualityRules {

    private final DataSource database;

    QualityRules(DataSource database) {
        this.database = database;
    }

    /** The last version of each, retired ones too. */
    List<QualityRule> all() {
        try (var connection = database.getConnection()) {
            return new QualityRuleTable(connection).latest();
        } catch (SQLException e) {
            throw new IllegalStateException("the rules cannot be read", e);
        }
    }

    /**
     * Newest first.
     *
     * @throws NotFound if there is none of that code
     */
    List<QualityRule> versions(String code) {
        try (var connection = database.getConnection()) {
            var versions = new QualityRuleTable(connection).versions(code);
            if (versions.isEmpty()) {
                throw new NotFound(code);
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("the rules cannot be read", e);
        }
    }
}

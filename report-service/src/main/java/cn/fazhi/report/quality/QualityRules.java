package cn.fazhi.report.quality;

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
     * @throws cn.fazhi.web.NotFound if there is none of that code
     */
    List<QualityRule> versions(String code) {
        try (var connection = database.getConnection()) {
            var table = new QualityRuleTable(connection);
            table.get(code);
            return table.versions(code);
        } catch (SQLException e) {
            throw new IllegalStateException("the rules cannot be read", e);
        }
    }
}

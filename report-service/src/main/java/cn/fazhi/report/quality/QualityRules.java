package cn.fazhi.report.quality;

import cn.fazhi.report.definition.IndicatorReaders;
import cn.fazhi.report.indicator.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The rules that there are. */
@ApplicationScoped
class QualityRules implements IndicatorReaders {

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

    @Override
    public List<String> readersOf(Connection connection, String indicator) throws SQLException {
        return new QualityRuleTable(connection)
                .latest().stream()
                        .filter(rule -> rule.state() == Rule.State.ACTIVE && rule.reads(indicator))
                        .map(QualityRule::code)
                        .toList();
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

package cn.fazhi.report.definition;

import cn.fazhi.report.indicator.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What an indicator has been defined to be. */
@ApplicationScoped
class IndicatorHistory {

    private final DataSource database;
    private final Catalogue catalogue;

    IndicatorHistory(DataSource database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** Newest first; none of a counted indicator, which is the program's. */
    List<IndicatorVersion> of(String code) {
        var indicator = catalogue.now().get(code);
        try (var connection = database.getConnection()) {
            return new IndicatorTable(connection).versions(indicator.code());
        } catch (SQLException e) {
            throw new IllegalStateException("the versions cannot be read", e);
        }
    }
}

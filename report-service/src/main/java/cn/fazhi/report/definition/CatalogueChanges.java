package cn.fazhi.report.definition;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.indicator.Catalogue;
import cn.fazhi.report.indicator.Definitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Changes of what is defined: one at a time over all instances, each checked against all that holds. */
@ApplicationScoped
public class CatalogueChanges {

    public interface Change<T> {
        T make(Connection connection, Definitions definitions) throws SQLException;
    }

    private final DataSource database;
    private final Catalogue catalogue;
    private final Caller caller;
    private final DefinitionsConfig config;

    CatalogueChanges(DataSource database, Catalogue catalogue, Caller caller, DefinitionsConfig config) {
        this.database = database;
        this.catalogue = catalogue;
        this.caller = caller;
        this.config = config;
    }

    /** The division for which everything is defined. */
    public DivisionCode everywhere() {
        return config.division();
    }

    /**
     * What counts for everybody.
     *
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover everybody
     */
    public <T> T makeForAll(Change<T> change) {
        return makeFor(config.division(), change);
    }

    /**
     * What counts for a division and all below it.
     *
     * @throws cn.fazhi.identity.UnknownDivision if there is no such division
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover it
     */
    @Transactional
    public <T> T makeFor(DivisionCode division, Change<T> change) {
        caller.requireCovered(division);
        try (var connection = database.getConnection()) {
            return change.make(connection, catalogue.beginChange(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("the catalogue cannot be changed", e);
        }
    }
}

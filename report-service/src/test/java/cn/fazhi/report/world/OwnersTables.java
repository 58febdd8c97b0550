package cn.fazhi.report.world;

import cn.fazhi.contracts.RecordState;
import cn.fazhi.report.ReportDatabase;
import java.sql.SQLException;
import java.util.Collection;

/** The tables of the records' owners, made by the owners' own migrations, filled as the owners' entities are stored. */
final class OwnersTables {

    private final ReportDatabase enforcement;
    private final ReportDatabase publicity;
    private final ReportDatabase report;
    private final EnforcementTables ofEnforcement = new EnforcementTables();
    private final PublicityTables ofPublicity = new PublicityTables();
    private final GovernanceTables ofGovernance = new GovernanceTables();

    private OwnersTables(ReportDatabase enforcement, ReportDatabase publicity, ReportDatabase report) {
        this.enforcement = enforcement;
        this.publicity = publicity;
        this.report = report;
    }

    static OwnersTables create(ReportDatabase report) throws SQLException {
        var tables = new OwnersTables(
                create(EnforcementTables.SCHEMA, "enforcement-service"),
                create(PublicityTables.SCHEMA, "publicity-service"),
                report);
        EnforcementTables.prepare(tables.enforcement);
        GovernanceTables.prepare(report);
        return tables;
    }

    private static ReportDatabase create(String name, String service) {
        return ReportDatabase.migrated(
                name, "db/identity", "filesystem:../" + service + "/src/main/resources/db/migration");
    }

    /** @param states of records that are new or have changed, each once */
    void write(Collection<RecordState> states) throws SQLException {
        for (var state : states) {
            if (!ofEnforcement.add(state) && !ofPublicity.add(state) && !ofGovernance.add(state)) {
                throw new IllegalArgumentException("no table of " + state);
            }
        }
        ofEnforcement.write(enforcement);
        ofPublicity.write(publicity);
        ofGovernance.write(report);
    }
}

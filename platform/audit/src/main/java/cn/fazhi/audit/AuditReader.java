package cn.fazhi.audit;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads entries of the caller's division and what lies below it. */
@ApplicationScoped
class AuditReader {

    private static final String IN_SCOPE = "select " + AuditEntries.COLUMNS + " from audit_entry where id > ?"
            + " and division in (select below.division from division_ancestor below where below.ancestor = ?"
            + " and below.valid_until > utc_date())";
    private static final String OF_RECORD = " and record_id = ?";
    private static final String ONE_PAGE = " order by id limit ?";

    private final DataSource database;
    private final Caller caller;

    AuditReader(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    AuditEntryList page(AuditFilter filter) throws SQLException {
        var ofRecord = Optional.ofNullable(filter.recordId);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        IN_SCOPE + ofRecord.map(id -> OF_RECORD).orElse("") + ONE_PAGE)) {
            select.setLong(1, filter.after);
            select.setString(2, caller.division().map(DivisionCode::value).orElse(""));
            int last = 3;
            if (ofRecord.isPresent()) {
                select.setBytes(last++, AuditEntries.bytes(ofRecord.get()));
            }
            select.setInt(last, filter.limit + 1);
            return AuditEntryList.of(AuditEntries.read(select), filter.limit);
        }
    }
}

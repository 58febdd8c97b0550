package cn.fazhi.audit;

import cn.fazhi.identity.DivisionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads entries of the caller's division and what lies below it. */
@ApplicationScoped
class AuditReader {

    private static final String AFTER = "select " + AuditEntries.COLUMNS + " from audit_entry where id > ? and ";
    private static final String OF_RECORD = " and record_id = ?";
    private static final String ONE_PAGE = " order by id limit ?";

    private final DataSource database;

    AuditReader(DataSource database) {
        this.database = database;
    }

    AuditEntryList page(AuditFilter filter) throws SQLException {
        var ofRecord = Optional.ofNullable(filter.recordId);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(AFTER
                        + DivisionScope.where("audit_entry.division")
                        + ofRecord.map(id -> OF_RECORD).orElse("")
                        + ONE_PAGE)) {
            select.setLong(1, filter.after);
            int last = DivisionScope.bind(select, 2);
            if (ofRecord.isPresent()) {
                select.setBytes(last++, AuditEntries.bytes(ofRecord.get()));
            }
            select.setInt(last, filter.limit + 1);
            return AuditEntryList.of(AuditEntries.read(select), filter.limit);
        }
    }
}

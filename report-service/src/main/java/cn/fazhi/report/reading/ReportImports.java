package cn.fazhi.report.reading;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.UuidBytes;
import cn.fazhi.web.NotFound;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/** The reports that were read: each as what it said then, never compared anew. */
@ApplicationScoped
class ReportImports {

    private final DataSource database;
    private final ObjectMapper json;
    private final Caller caller;

    ReportImports(DataSource database, ObjectMapper json, Caller caller) {
        this.database = database;
        // what was answered first is answered again: times keep the offset they were written with
        this.json = json.copy().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        this.caller = caller;
    }

    /** In the caller's transaction. */
    void add(ReportImport read) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into report_import (id, division, report_year,"
                        + " text_sha256, imported_by, imported_at, outcome) values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setBytes(1, UuidBytes.of(read.id()));
            insert.setString(2, read.division().code().value());
            insert.setInt(3, read.year());
            insert.setBytes(4, HexFormat.of().parseHex(read.textSha256()));
            insert.setString(5, read.importedBy());
            insert.setTimestamp(6, Timestamp.from(read.importedAt().toInstant()));
            insert.setString(7, json.writeValueAsString(read));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the import cannot be stored", e);
        }
    }

    /** @throws NotFound if there is none with that id in the caller's divisions */
    ReportImport get(UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select division, outcome from report_import where id = ?")) {
            select.setBytes(1, UuidBytes.of(id));
            try (var rows = select.executeQuery()) {
                if (!rows.next() || !caller.covers(new DivisionCode(rows.getString(1)))) {
                    throw new NotFound(id);
                }
                return json.readValue(rows.getString(2), ReportImport.class);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the import cannot be read", e);
        }
    }
}

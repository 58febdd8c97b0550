package cn.fazhi.outbox.reconciliation;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Which records of a table are meant, inside the caller's division; in SQL, for digests read no entities. */
final class RecordFilter {

    static final String BACKWARDS = "reverse(lower(hex(record.id)))";

    private static final String DIGITS = "0123456789abcdef";
    private static final int ID_DIGITS = 32;

    private final StringBuilder where = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    RecordFilter() {
        where.append(DivisionScope.where("record.division"));
    }

    RecordFilter division(DivisionCode division) {
        return division == null ? this : and("record.division = ?", division.value());
    }

    RecordFilter year(Integer year) {
        return year == null
                ? this
                : and("record.business_date >= ?", LocalDate.of(year, 1, 1))
                        .and("record.business_date <= ?", LocalDate.of(year, 12, 31));
    }

    RecordFilter prefix(String prefix) {
        if (prefix == null || prefix.isEmpty()) {
            return this;
        }
        return prefix.length() == ID_DIGITS - 1
                ? oneOf(prefix)
                : and("left(" + BACKWARDS + ", " + prefix.length() + ") = ?", prefix);
    }

    /** One digit short of an id, sixteen are possible: they are looked up, where a prefix is compared with every row. */
    private RecordFilter oneOf(String prefix) {
        var ids = DIGITS.chars()
                .mapToObj(digit -> HexFormat.of()
                        .parseHex(
                                new StringBuilder(prefix).appendCodePoint(digit).reverse()))
                .toArray();
        return and("record.id in (?" + ", ?".repeat(ids.length - 1) + ")", ids);
    }

    RecordFilter after(UUID id) {
        return id == null ? this : and("record.id > ?", bytes(id));
    }

    String sql() {
        return where.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        int next = DivisionScope.bind(statement, 1);
        for (var parameter : parameters) {
            statement.setObject(next++, parameter);
        }
    }

    private RecordFilter and(String condition, Object... values) {
        where.append(" and ").append(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

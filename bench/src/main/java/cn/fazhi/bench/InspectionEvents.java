package cn.fazhi.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Completed inspections in all counties of China through a year, two of each employer; the same for the same number. */
final class InspectionEvents {

    static final String TOPIC = "enforcement.inspection";

    private static final List<String> KINDS =
            List.of("ROUTINE", "CAMPAIGN", "DOUBLE_RANDOM", "COMPLAINT", "ANNUAL_REVIEW_PATROL");
    private static final int INDUSTRIES = 15;

    /** @param counties codes of divisions that stand lowest */
    record Event(UUID id, String division, LocalDate on, String kind, String industry, UUID employer) {

        String json() {
            return "{\"id\":\"" + id + "\",\"revision\":2,\"division\":\"" + division + "\",\"businessDate\":\"" + on
                    + "\",\"kind\":\"" + kind + "\",\"status\":\"COMPLETED\",\"employer\":{\"id\":\"" + employer
                    + "\",\"creditCode\":null,\"name\":\"测速单位 " + employer + "\",\"industry\":\"" + industry
                    + "\"},\"plannedOn\":\"" + on + "\",\"completedOn\":\"" + on
                    + "\",\"result\":\"NO_VIOLATION\",\"inspectors\":[\"BENCH-1\",\"BENCH-2\"],\"annulment\":null}";
        }

        ProducerRecord<byte[], byte[]> message() {
            var message = new ProducerRecord<>(TOPIC, bytes(id.toString()), bytes(json()));
            var headers = message.headers();
            headers.add("ce_specversion", bytes("1.0"));
            headers.add("ce_id", bytes(id + "/2/1"));
            headers.add("ce_source", bytes("/fazhi/enforcement"));
            headers.add("ce_type", bytes("cn.fazhi.enforcement.inspection"));
            headers.add("ce_subject", bytes(id.toString()));
            headers.add("ce_time", bytes("2024-01-01T00:00:00Z"));
            headers.add("content-type", bytes("application/json"));
            headers.add("ce_revision", bytes("2"));
            headers.add("ce_schemaversion", bytes("1"));
            headers.add("ce_division", bytes(division));
            headers.add("ce_year", bytes(Integer.toString(on.getYear())));
            return message;
        }
    }

    private final List<String> counties;
    private final long seed;
    private final int count;

    /** @param seed other records for another one */
    InspectionEvents(List<String> counties, long seed, int count) {
        this.counties = counties;
        this.seed = seed;
        this.count = count;
    }

    static List<String> counties(Connection connection) throws SQLException {
        var codes = new ArrayList<String>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select code from division where code not like '%00' order by code")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    int count() {
        return count;
    }

    Event get(int i) {
        return new Event(
                new UUID(seed << 16 | 0x7000, 0x8000000000000000L | (long) i * 0x9E3779B1L),
                counties.get((int) (i * 7919L % counties.size())),
                LocalDate.ofYearDay(2023, 1 + i % 365),
                KINDS.get(i % KINDS.size()),
                String.valueOf((char) ('A' + i % INDUSTRIES)),
                new UUID(seed << 16 | 0x7000, 0x9000000000000000L | i / 2));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

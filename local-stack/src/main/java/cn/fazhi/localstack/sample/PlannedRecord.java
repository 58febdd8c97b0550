package cn.fazhi.localstack.sample;

import cn.fazhi.localstack.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A record of the sample year: how it is created, the steps of its life, and the records that hang on it.
 *
 * @param path of its list, such as {@code /v1/inspections}
 * @param body what is sent to create it; always with {@code sourceReference}
 * @param parentField the field of its body that names the record on which it hangs, if it hangs on one
 * @param dependants created after it
 */
record PlannedRecord(
        Service service,
        String path,
        Map<String, Object> body,
        List<Step> steps,
        String parentField,
        List<PlannedRecord> dependants) {

    /**
     * @param method {@code POST}, or {@code PUT} where a part of the record is replaced
     * @param path below the record, such as {@code completion}
     * @param name unique among the record's steps
     * @param body what is sent; null where the step needs nothing
     * @param done whether the record, as it is read, has been through the step
     */
    record Step(String method, String path, String name, Map<String, Object> body, Predicate<JsonNode> done) {

        static Step post(String path, String name, Map<String, Object> body, Predicate<JsonNode> done) {
            return new Step("POST", path, name, body, done);
        }

        static Step put(String path, Map<String, Object> body, Predicate<JsonNode> done) {
            return new Step("PUT", path, path, body, done);
        }

        static Step reaching(String status, String path, Map<String, Object> body) {
            return post(
                    path,
                    path,
                    body,
                    record -> status.equals(record.path("status").asText()));
        }
    }

    static PlannedRecord of(Service service, String path, Map<String, Object> body, Step... steps) {
        return new PlannedRecord(service, path, body, List.of(steps), "employerId", List.of());
    }

    PlannedRecord hangingBy(String field) {
        return new PlannedRecord(service, path, body, steps, field, dependants);
    }

    PlannedRecord with(List<PlannedRecord> others) {
        return new PlannedRecord(service, path, body, steps, parentField, others);
    }

    String reference() {
        return body.get("sourceReference").toString();
    }

    /** Itself and what hangs on it. */
    int size() {
        return 1 + dependants.stream().mapToInt(PlannedRecord::size).sum();
    }
}

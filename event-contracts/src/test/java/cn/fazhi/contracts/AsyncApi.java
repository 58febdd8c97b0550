package cn.fazhi.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The AsyncAPI 3 document of all topics, made of {@link RecordFamily} and the schemas. */
final class AsyncApi {

    private static final List<RecordFamily> FAMILIES = List.of(RecordFamily.values());
    private static final List<String> TOPICS =
            FAMILIES.stream().map(RecordFamily::topic).distinct().toList();
    private static final List<String> SERVICES =
            FAMILIES.stream().map(RecordFamily::service).distinct().toList();

    private AsyncApi() {}

    static Map<String, Object> document() {
        var channels = new LinkedHashMap<String, Object>();
        var operations = new LinkedHashMap<String, Object>();
        var messages = new LinkedHashMap<String, Object>();
        for (var topic : TOPICS) {
            var families = FAMILIES.stream()
                    .filter(family -> family.topic().equals(topic))
                    .toList();
            var service = families.getFirst().service();
            var names = families.stream().map(RecordFamily::slug).toList();
            channels.put(topic, channel(topic, "The latest state of every record, keyed by the record's id", names));
            operations.put("publish-" + topic, operation(topic, service));
        }
        for (var service : SERVICES) {
            var topic = Watermark.topic(service);
            channels.put(topic, channel(topic, "What this service has published, every second", List.of("watermark")));
            operations.put("publish-" + topic, operation(topic, service));
        }
        FAMILIES.forEach(family -> messages.put(family.slug(), message(family)));
        messages.put("watermark", watermark());
        return map(
                "asyncapi",
                "3.0.0",
                "info",
                info(),
                "defaultContentType",
                "application/json",
                "channels",
                channels,
                "operations",
                operations,
                "components",
                map("messages", messages, "schemas", map("headers", headers())));
    }

    private static Map<String, Object> info() {
        return map(
                "title",
                "Fazhi events",
                "version",
                "1.0.0",
                "description",
                "CloudEvents 1.0 in Kafka's binary mode. Every event carries the whole public state of one record at one"
                        + " revision; topics are compacted, so a consumer may start from the topic alone. Newer means a"
                        + " higher (revision, schemaversion). There are no tombstones: annulled is a state. Fields are"
                        + " only ever added: readers ignore those that they do not know. An installation may put a prefix"
                        + " before every topic. Consumers read committed.");
    }

    private static Map<String, Object> channel(String topic, String description, List<String> messages) {
        var references = new LinkedHashMap<String, Object>();
        messages.forEach(message -> references.put(message, reference("#/components/messages/" + message)));
        var configuration = map("cleanup.policy", List.of("compact"));
        return map(
                "address", topic,
                "description", description,
                "messages", references,
                "bindings", map("kafka", map("topicConfiguration", configuration, "bindingVersion", "0.5.0")));
    }

    private static Map<String, Object> operation(String topic, String service) {
        return map(
                "action",
                "send",
                "channel",
                reference("#/channels/" + topic),
                "summary",
                "Sent by " + service + "-service");
    }

    private static Map<String, Object> message(RecordFamily family) {
        var schema = Schemas.of(family.slug(), family.schemaVersion());
        return map(
                "name", family.eventType(),
                "title", schema.path("description").textValue(),
                "contentType", "application/json",
                "headers", reference("#/components/schemas/headers"),
                "payload", payload(schema),
                "bindings", keyedBy(map("type", "string", "format", "uuid")));
    }

    private static Map<String, Object> watermark() {
        var schema = Schemas.of("watermark", 1);
        return map(
                "name", "watermark",
                "title", schema.path("description").textValue(),
                "contentType", "application/json",
                "payload", payload(schema),
                "bindings", keyedBy(map("type", "string", "examples", List.of("enforcement/0"))));
    }

    private static Map<String, Object> payload(JsonNode schema) {
        return map("schemaFormat", "application/schema+json;version=draft-2020-12", "schema", schema);
    }

    private static Map<String, Object> keyedBy(Map<String, Object> key) {
        return map("kafka", map("key", key, "bindingVersion", "0.5.0"));
    }

    private static Map<String, Object> headers() {
        var types = FAMILIES.stream().map(RecordFamily::eventType).toList();
        var text = map("type", "string");
        var properties = map(
                EventHeaders.SPEC_VERSION, map("const", "1.0"),
                EventHeaders.ID, described("<record id>/<revision>/<schema version>"),
                EventHeaders.SOURCE, described("/fazhi/<service>"),
                EventHeaders.TYPE, map("type", "string", "enum", types),
                EventHeaders.SUBJECT, described("The record's id"),
                EventHeaders.TIME, map("type", "string", "format", "date-time"),
                EventHeaders.CONTENT_TYPE, map("const", "application/json"),
                EventHeaders.REVISION, described("The record's revision, decimal"),
                EventHeaders.SCHEMA_VERSION, described("The version of the data's schema, decimal"),
                EventHeaders.DIVISION, text,
                EventHeaders.YEAR, described("The year of the record's business date"));
        return map("type", "object", "properties", properties, "required", new ArrayList<>(properties.keySet()));
    }

    private static Map<String, Object> described(String description) {
        return map("type", "string", "description", description);
    }

    private static Map<String, Object> reference(String path) {
        return map("$ref", path);
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var pair = Arrays.asList(keysAndValues); !pair.isEmpty(); pair = pair.subList(2, pair.size())) {
            map.put((String) pair.get(0), pair.get(1));
        }
        return map;
    }
}

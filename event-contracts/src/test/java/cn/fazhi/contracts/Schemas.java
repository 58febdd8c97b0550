package cn.fazhi.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The published JSON Schemas. */
final class Schemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Schemas() {}

    static JsonNode of(String slug, int version) {
        var path = "/schemas/" + slug + "/v" + version + ".json";
        try (var schema = Schemas.class.getResourceAsStream(path)) {
            if (schema == null) {
                throw new AssertionError("there is no " + path);
            }
            return Json.MAPPER.readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It also asserts formats. */
    static JsonSchema validator(String slug, int version) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return FACTORY.getSchema(of(slug, version), config);
    }
}

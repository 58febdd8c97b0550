package cn.fazhi.web;

import static java.util.Map.entry;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What holds for every operation, so that no resource repeats it: the token, the headers of writes, the problems. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "bearer";

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            entry("400", "The request cannot be read: malformed JSON, unknown field, bad parameter"),
            entry("401", "No valid token"),
            entry("403", "The token's roles do not allow it"),
            entry("404", "No such record, or outside the token's division"),
            entry("406", "It is not given in any of the types that are asked for"),
            entry("408", "The body did not come in time"),
            entry("409", "The record's state does not allow it, or the same request is still at work"),
            entry("412", "The record has changed since it was read"),
            entry("413", "The body is larger than 1 MiB (plain text: 32 MiB)"),
            entry("415", "The body is of no type that is taken here, as a rule JSON"),
            entry("422", "A value or a rule refuses it; or the idempotency key belongs to another request"),
            entry("428", "If-Match is missing"),
            entry("500", "An error of the service; its number in the log is the instance"),
            entry("503", "The service lacks its database or another service just now: ask again later")));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        declare(contract);
        if (contract.getPaths() != null) {
            contract.getPaths().getPathItems().values().forEach(CommonContract::complete);
        }
    }

    private static void declare(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(createComponents());
        }
        var components = contract.getComponents();
        components.addSchema(PROBLEM, problem());
        components.addSecurityScheme(
                TOKEN,
                createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        contract.setSecurity(List.of(createSecurityRequirement().addScheme(TOKEN)));
        PROBLEMS.forEach((status, description) -> components.addResponse(
                PROBLEM + status,
                createAPIResponse()
                        .description(description)
                        .content(createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        createMediaType().schema(createSchema().ref(PROBLEM))))));
    }

    private static Schema problem() {
        var error = createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("pointer", text("JSON pointer into the body", "/inspectors/0/name"))
                .addProperty("parameter", text("Name of the parameter", "limit"))
                .addProperty("detail", text("What is wrong there", "must not be blank"))
                .addRequired("detail");
        return createSchema()
                .description("RFC 9457; may have members of its own beside these")
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("type", text("Stable, for programs", "/problems/stale-version"))
                .addProperty("title", text("In the reader's language", "The record has changed"))
                .addProperty(
                        "status",
                        createSchema().addType(Schema.SchemaType.INTEGER).addExample(412))
                .addProperty("detail", text("In the reader's language", "The record is now at revision 4."))
                .addProperty("instance", text("Of an internal error: its number in the log", "urn:uuid:…"))
                .addProperty(
                        "errors",
                        createSchema().addType(Schema.SchemaType.ARRAY).items(error))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema text(String description, String example) {
        return createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(description)
                .addExample(example);
    }

    private static void complete(PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            var isWrite = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
            if (isWrite) {
                operation.addParameter(idempotencyKey());
            }
            var ifMatch = parameter(operation, HttpHeaders.IF_MATCH);
            ifMatch.ifPresent(parameter -> parameter
                    .required(true)
                    .description("The version that the change is based on: the ETag of the record as it was read")
                    .schema(text(null, "\"3\"").pattern("^\"\\d+\"$")));
            statuses(isWrite, ifMatch.isPresent()).forEach(status -> refuse(operation, status));
        });
    }

    private static Parameter idempotencyKey() {
        return createParameter()
                .name(Write.IDEMPOTENCY_KEY)
                .in(Parameter.In.HEADER)
                .required(true)
                .description("A retry of the same write uses the same value and gets the first answer, for 24 hours")
                .schema(text(null, "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
                        .minLength(1)
                        .maxLength(200)
                        .pattern("^[\\x21-\\x7e]+$"));
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        return parameters.stream()
                .filter(parameter -> name.equalsIgnoreCase(parameter.getName()))
                .findFirst();
    }

    private static List<String> statuses(boolean isWrite, boolean isChange) {
        var statuses = new ArrayList<>(List.of("400", "401", "403", "404", "406", "500", "503"));
        if (isWrite) {
            statuses.addAll(List.of("408", "409", "413", "415", "422"));
        }
        if (isChange) {
            statuses.addAll(List.of("412", "428"));
        }
        return statuses;
    }

    /** What Quarkus itself adds of security says nothing of a body. */
    private static void refuse(Operation operation, String status) {
        var said = operation.getResponses().getAPIResponse(status);
        if (said == null || said.getContent() == null && said.getRef() == null) {
            operation.getResponses().addAPIResponse(status, createAPIResponse().ref(PROBLEM + status));
        }
    }
}

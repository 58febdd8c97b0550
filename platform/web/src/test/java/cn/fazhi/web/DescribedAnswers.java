package cn.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fails a test that gets an answer which the service's OpenAPI document does not describe: its status, or the type of
 * its body. Of what belongs to the contract the document must know the operation too, unless there is no such path or
 * method.
 */
public final class DescribedAnswers implements Filter {

    private record Path(String template, Pattern pattern, Map<String, Operation> operations) {

        private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

        Path(String template, Map<String, Operation> operations) {
            this(template, Pattern.compile(PARAMETER.matcher(template).replaceAll("[^/]+")), operations);
        }

        long parameters() {
            return PARAMETER.matcher(template).results().count();
        }
    }

    private record Operation(Map<String, Answer> responses) {}

    private record Answer(Map<String, Object> content) {}

    private static List<Path> described;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var path = URI.create(request.getURI()).getRawPath();
        var asked = request.getMethod() + " " + path;
        operation(request.getMethod(), path)
                .ifPresentOrElse(operation -> check(operation, asked, answer), () -> checkUnknown(asked, path, answer));
        return answer;
    }

    private static void checkUnknown(String asked, String path, Response answer) {
        if (path.startsWith("/v1/")) {
            assertThat(answer.statusCode()).as("OpenAPI describes no %s", asked).isIn(404, 405);
        }
    }

    private static void check(Operation operation, String asked, Response answer) {
        var status = String.valueOf(answer.statusCode());
        assertThat(operation.responses().keySet())
                .as("statuses that OpenAPI describes for %s, which answered %s", asked, answer.asString())
                .contains(status);
        var type = answer.contentType();
        if (type != null && !type.isEmpty()) {
            assertThat(operation.responses().get(status).content().keySet())
                    .as("types that OpenAPI describes for %s with status %s", asked, status)
                    .contains(type.replaceFirst(";.*", ""));
        }
    }

    private static Optional<Operation> operation(String method, String path) {
        return described().stream()
                .filter(each -> each.pattern().matcher(path).matches())
                .min(Comparator.comparing(Path::parameters))
                .map(each -> each.operations().get(method.toLowerCase(Locale.ROOT)));
    }

    private static synchronized List<Path> described() {
        if (described == null) {
            var document = RestAssured.get("/q/openapi?format=json").jsonPath();
            Map<String, Map<String, Object>> shared = document.getMap("components.responses");
            var paths = new ArrayList<Path>();
            document.<String, Map<String, Object>>getMap("paths")
                    .forEach((template, item) -> paths.add(new Path(template, operations(item, shared))));
            described = paths;
        }
        return described;
    }

    private static Map<String, Operation> operations(
            Map<String, Object> item, Map<String, Map<String, Object>> shared) {
        var operations = new HashMap<String, Operation>();
        item.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> members && members.get("responses") instanceof Map<?, ?> responses) {
                operations.put(method, new Operation(answers(responses, shared)));
            }
        });
        return operations;
    }

    private static Map<String, Answer> answers(Map<?, ?> responses, Map<String, Map<String, Object>> shared) {
        var answers = new HashMap<String, Answer>();
        responses.forEach((status, response) -> answers.put((String) status, answer((Map<?, ?>) response, shared)));
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static Answer answer(Map<?, ?> response, Map<String, Map<String, Object>> shared) {
        var reference = (String) response.get("$ref");
        var meant = reference == null ? response : shared.get(reference.substring(reference.lastIndexOf('/') + 1));
        var content = (Map<String, Object>) meant.get("content");
        return new Answer(content == null ? Map.of() : content);
    }
}

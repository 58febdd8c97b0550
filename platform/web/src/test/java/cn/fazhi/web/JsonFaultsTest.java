package cn.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonFaultsTest {

    private enum Kind {
        ROUTINE,
        CAMPAIGN
    }

    private static class CodeInvalid extends Refusal {
        CodeInvalid() {
            super(422, "code-invalid");
        }
    }

    private record Code(@JsonValue String value) {
        @JsonCreator
        Code {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("empty");
            }
            if (!value.startsWith("C")) {
                throw new CodeInvalid();
            }
        }
    }

    private record Person(String name, Integer age, Code code) {}

    private record Visit(Kind kind, LocalDate on, List<Person> people) {}

    private final ObjectMapper json = strict();

    @Test
    void shouldPointAtAFieldThatDoesNotExist() {
        var fault = refusalOf("{\"people\": [{\"name\": \"a\"}, {\"a/b~c\": 1}]}");

        assertThat(fault.slug()).isEqualTo("unknown-field");
        assertThat(fault.pointer()).isEqualTo("/people/1/a~1b~0c");
    }

    @Test
    void shouldSayWhichNamesAnEnumTakes() {
        var fault = refusalOf("{\"kind\": \"routine\"}");

        assertThat(fault.slug()).isEqualTo("wrong-value");
        assertThat(fault.pointer()).isEqualTo("/kind");
        assertThat(fault.extensions()).isEqualTo(Map.of("accepted", List.of("ROUTINE", "CAMPAIGN")));
    }

    @Test
    void shouldTakeNothingThatMerelyResemblesTheValue() {
        assertThat(refusalOf("{\"kind\": 1}").pointer()).isEqualTo("/kind");
        assertThat(refusalOf("{\"on\": 18000}").pointer()).isEqualTo("/on");
        assertThat(refusalOf("{\"on\": [2021, 3, 2]}").pointer()).isEqualTo("/on");
        assertThat(refusalOf("{\"on\": \"2021-02-30\"}").pointer()).isEqualTo("/on");
        assertThat(refusalOf("{\"on\": \"2021-03-02T08:00:00Z\"}").pointer()).isEqualTo("/on");
        assertThat(refusalOf("{\"people\": [{\"name\": 7}]}").pointer()).isEqualTo("/people/0/name");
        assertThat(refusalOf("{\"people\": [{\"age\": \"7\"}]}").pointer()).isEqualTo("/people/0/age");
        assertThat(refusalOf("{\"people\": [{\"age\": 7.5}]}").pointer()).isEqualTo("/people/0/age");
        assertThat(refusalOf("{\"people\": {}}").pointer()).isEqualTo("/people");
    }

    @Test
    void shouldTakeNoTextThatHidesSomething() {
        assertThat(refusalOf("{\"people\": [{\"name\": \"a\\u0000b\"}]}").pointer())
                .isEqualTo("/people/0/name");
        assertThat(refusalOf("{\"people\": [{\"name\": \"a\\ud800b\"}]}").pointer())
                .isEqualTo("/people/0/name");
        assertThat(refusalOf("{\"people\": [{\"name\": \"a\\u202eb\"}]}").pointer())
                .isEqualTo("/people/0/name");
    }

    @Test
    void shouldTakeANameWithoutTheWhiteSpaceAroundIt() throws JsonProcessingException {
        var visit = json.readValue("{\"people\": [{\"name\": \"\\u3000𠮷野\\n👷 \"}]}", Visit.class);

        assertThat(visit.people()).containsExactly(new Person("𠮷野\n👷", null, null));
    }

    @Test
    void shouldKeepTheRuleThatAValueItselfRefuses() {
        var fault = refusalOf("{\"people\": [{\"code\": \"X\"}]}");

        assertThat(fault).isInstanceOf(CodeInvalid.class);
        assertThat(fault.pointer()).isEqualTo("/people/0/code");
    }

    @Test
    void shouldCallAnyOtherRefusalOfAValueInvalid() {
        var fault = refusalOf("{\"people\": [{\"code\": \"\"}]}");

        assertThat(fault.slug()).isEqualTo("value-invalid");
        assertThat(fault.pointer()).isEqualTo("/people/0/code");
    }

    @Test
    void shouldPointAtANumberThatNothingHereCanHold() {
        assertThat(refusalOf("{\"people\": [{\"age\": 2147483648}]}").slug()).isEqualTo("wrong-value");
        assertThat(refusalOf("{\"people\": [{\"age\": 2147483648}]}").pointer()).isEqualTo("/people/0/age");
        assertThat(refusalOf("{\"people\": [{\"age\": " + "9".repeat(2000) + "}]}")
                        .slug())
                .isEqualTo("wrong-value");
        assertThat(refusalOf("{\"" + "k".repeat(60_000) + "\": 1}").slug()).isEqualTo("wrong-value");
    }

    @Test
    void shouldSayWhereTheTextStopsBeingJson() {
        var fault = refusalOf("{\"kind\": \"ROUTINE\",\n  oops}");

        assertThat(fault.slug()).isEqualTo("malformed-json");
        assertThat(fault.extensions()).containsEntry("line", 2);
    }

    @Test
    void shouldRefuseAFieldThatIsWrittenTwiceAndTextAfterTheEnd() {
        assertThat(refusalOf("{\"kind\": \"ROUTINE\", \"kind\": \"CAMPAIGN\"}").slug())
                .isEqualTo("malformed-json");
        assertThat(refusalOf("{} {}").slug()).isIn("malformed-json", "wrong-value");
    }

    private Refusal refusalOf(String body) {
        return JsonFaults.of(
                catchThrowableOfType(JsonProcessingException.class, () -> json.readValue(body, Visit.class)));
    }

    private static ObjectMapper strict() {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(json);
        return json;
    }
}

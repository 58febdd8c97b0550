package cn.fazhi.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A refusal as it is sent: RFC 9457, {@code application/problem+json}.
 *
 * @param type {@code /problems/<slug>}: stable, for programs
 * @param instance {@code urn:uuid:…} of an internal error, by which the log is searched; else null
 * @param errors which fields or parameters are at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Error> errors,
        @JsonAnyGetter Map<String, Object> extensions) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** Either a JSON pointer into the body (the whole body: empty text) or the name of a parameter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Error(String pointer, String parameter, String detail) {

        static Error inBody(String pointer, String detail) {
            return new Error(pointer, null, detail);
        }

        static Error ofParameter(String name, String detail) {
            return new Error(null, name, detail);
        }
    }
}

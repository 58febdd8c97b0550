package cn.fazhi.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule says no. Becomes an RFC 9457 problem: {@code type} is {@code /problems/<slug>}; title and detail come in the
 * reader's language from the bundles {@code problems/<module>_zh.properties} and {@code _en.properties}, under
 * {@code <slug>.title} and {@code <slug>.detail}, with the arguments as {@code {0}}, {@code {1}} …
 */
public abstract class Refusal extends RuntimeException {

    private final int status;
    private final String slug;
    private final List<Object> arguments;
    private final Map<String, Object> extensions = new LinkedHashMap<>();
    private String pointer;

    protected Refusal(int status, String slug, Object... arguments) {
        super(slug + " " + List.of(arguments), null, false, false);
        this.status = status;
        this.slug = slug;
        this.arguments = List.of(arguments);
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Adds a member of its own to the problem, for programs to read. */
    protected final void with(String member, Object value) {
        extensions.put(member, value);
    }

    public Map<String, Object> extensions() {
        return extensions;
    }

    /** Says which field of the request is at fault, as a JSON pointer such as {@code /inspectors/0/name}. */
    protected final void at(String field) {
        pointer = field;
    }

    /** Null where no single field is at fault. */
    public String pointer() {
        return pointer;
    }
}

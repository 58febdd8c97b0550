package cn.fazhi.outbox;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The conditions of a list, all of which must hold; a null value is no condition. Field names are code, never input. */
public final class Conditions {

    private final Set<String> clauses = new LinkedHashSet<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions equal(String field, Object value) {
        return compare(field, "=", value);
    }

    public Conditions atLeast(String field, Object value) {
        return compare(field, ">=", value);
    }

    public Conditions atMost(String field, Object value) {
        return compare(field, "<=", value);
    }

    public Conditions startsWith(String field, String prefix) {
        return prefix == null ? this : where(field, "like", literally(prefix) + "%", " escape '!'");
    }

    Conditions above(String field, Object value) {
        return compare(field, ">", value);
    }

    private Conditions compare(String field, String operator, Object value) {
        return value == null ? this : where(field, operator, value, "");
    }

    private Conditions where(String field, String operator, Object value, String suffix) {
        var parameter = "p" + clauses.size();
        clauses.add(field + " " + operator + " :" + parameter + suffix);
        parameters.put(parameter, value);
        return this;
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String jpql() {
        return String.join(" and ", clauses);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}

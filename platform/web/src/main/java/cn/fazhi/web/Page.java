package cn.fazhi.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list, in order of record id (UUIDv7: the order of creation).
 *
 * @param next the value of {@code after} for the next page; null on the last one
 */
public record Page<T>(List<T> items, UUID next) implements Paged {

    /** Cuts the one row too many that tells whether there is a next page. */
    public static <T> Page<T> of(List<T> rowsOneTooMany, PageRequest request, Function<T, UUID> id) {
        if (rowsOneTooMany.size() <= request.limit()) {
            return new Page<>(rowsOneTooMany, null);
        }
        var items = rowsOneTooMany.subList(0, request.limit());
        return new Page<>(items, id.apply(items.getLast()));
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }
}

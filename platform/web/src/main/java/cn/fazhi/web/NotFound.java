package cn.fazhi.web;

/** No such record, or not in the caller's division: 404 {@code /problems/not-found}. */
public class NotFound extends Refusal {

    public NotFound(Object id) {
        super(404, "not-found", id);
    }
}

package cn.fazhi.web;

/** A {@link Fault} as a refusal: 4xx {@code /problems/<fault>}. */
final class FaultyRequest extends Refusal {

    private final Fault fault;

    FaultyRequest(Fault fault, Object... arguments) {
        super(fault.status(), fault.slug(), arguments);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    FaultyRequest in(String pointer) {
        at(pointer);
        return this;
    }

    FaultyRequest and(String member, Object value) {
        with(member, value);
        return this;
    }
}

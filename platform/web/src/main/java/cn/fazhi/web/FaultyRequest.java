package cn.fazhi.web;

/** A {@link Fault} as a refusal: {@code /problems/<fault>}. */
final class FaultyRequest extends Refusal {

    private final Fault fault;
    private String parameter;

    FaultyRequest(Fault fault, Object... arguments) {
        super(fault.status(), fault.slug(), arguments);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    /** Null where no parameter is at fault. */
    String parameter() {
        return parameter;
    }

    FaultyRequest in(String pointer) {
        at(pointer);
        return this;
    }

    FaultyRequest ofParameter(String name) {
        parameter = name;
        return this;
    }

    FaultyRequest and(String member, Object value) {
        with(member, value);
        return this;
    }
}

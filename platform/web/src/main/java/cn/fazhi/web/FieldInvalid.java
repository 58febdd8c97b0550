package cn.fazhi.web;

/** A value that no annotation can check: 422 {@code /problems/field-invalid}. */
public class FieldInvalid extends Refusal {

    public FieldInvalid(String pointer, String reason) {
        super(422, "field-invalid", pointer, reason);
        at(pointer);
    }
}

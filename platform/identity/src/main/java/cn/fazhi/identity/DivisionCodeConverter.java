package cn.fazhi.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class DivisionCodeConverter implements AttributeConverter<DivisionCode, String> {

    @Override
    public String convertToDatabaseColumn(DivisionCode division) {
        return division == null ? null : division.value();
    }

    @Override
    public DivisionCode convertToEntityAttribute(String value) {
        return value == null ? null : new DivisionCode(value);
    }
}

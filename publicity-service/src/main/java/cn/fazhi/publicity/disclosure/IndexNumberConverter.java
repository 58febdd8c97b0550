package cn.fazhi.publicity.disclosure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class IndexNumberConverter implements AttributeConverter<IndexNumber, String> {

    @Override
    public String convertToDatabaseColumn(IndexNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public IndexNumber convertToEntityAttribute(String value) {
        return value == null ? null : new IndexNumber(value);
    }
}

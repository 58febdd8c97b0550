package cn.fazhi.report.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A report's text is read and replaced as a whole, so it is kept as a whole. */
@Converter
@Immutable
class SectionsConverter implements AttributeConverter<List<Section>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Section>> SECTIONS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Section> sections) {
        try {
            return sections == null ? null : JSON.writeValueAsString(sections);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sections must have a JSON form", e);
        }
    }

    @Override
    public List<Section> convertToEntityAttribute(String json) {
        try {
            return json == null ? null : List.copyOf(JSON.readValue(json, SECTIONS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the sections of a report cannot be read", e);
        }
    }
}

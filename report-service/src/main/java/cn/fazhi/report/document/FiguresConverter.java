package cn.fazhi.report.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Published figures are read with the text in which they stand. */
@Converter
@Immutable
class FiguresConverter implements AttributeConverter<List<PublishedFigure>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<PublishedFigure>> FIGURES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<PublishedFigure> figures) {
        try {
            return figures == null ? null : JSON.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures must have a JSON form", e);
        }
    }

    @Override
    public List<PublishedFigure> convertToEntityAttribute(String json) {
        try {
            return json == null ? null : List.copyOf(JSON.readValue(json, FIGURES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the figures of a published report cannot be read", e);
        }
    }
}

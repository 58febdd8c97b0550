package cn.fazhi.report.document;

import cn.fazhi.identity.DivisionCode;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where nothing else binds figures, a text is published as it was written. */
@DefaultBean
@ApplicationScoped
class TextAsWritten implements FigureBinding {

    @Override
    public List<Section> bind(DivisionCode division, int year, List<Section> sections) {
        return sections;
    }
}

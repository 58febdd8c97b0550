package cn.fazhi.report.draft;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.document.FigureBinding;
import cn.fazhi.report.document.PublishedText;
import cn.fazhi.report.document.Section;
import cn.fazhi.report.indicator.FiguresIncomplete;
import cn.fazhi.report.indicator.RecordedFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes the figures of a report for good, as the records say them at its publication. */
@ApplicationScoped
class BindFigures implements FigureBinding {

    private final RecordedFigures recordedFigures;

    BindFigures(RecordedFigures recordedFigures) {
        this.recordedFigures = recordedFigures;
    }

    /** @throws FiguresIncomplete if something is known to be missing in the year's figures */
    @Override
    public PublishedText bind(DivisionCode division, int year, List<Section> sections) {
        var recorded = recordedFigures.atMoment(division, year);
        var freshness = recorded.year().freshness();
        if (!freshness.complete()) {
            throw new FiguresIncomplete(year);
        }
        var bound = new Binding(recorded.year().byCode()).sections(sections);
        return new PublishedText(
                bound.stream().map(BoundSection::plain).toList(),
                PublishedFigures.of(bound),
                freshness.asOf(),
                recorded.moment(),
                recorded.catalogue());
    }
}

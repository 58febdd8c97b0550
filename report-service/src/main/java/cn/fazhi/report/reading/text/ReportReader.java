package cn.fazhi.report.reading.text;

import cn.fazhi.report.figuretext.FigureReader;
import cn.fazhi.report.figuretext.Numeral;
import cn.fazhi.report.figuretext.Quantity;
import cn.fazhi.report.figuretext.WrittenFigure;
import cn.fazhi.report.reading.text.ReadFigure.Unmapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a report from its first line to its last. */
public final class ReportReader {

    private static final int MOST_FIGURES = 2000;
    private static final Pattern TITLE =
            Pattern.compile("(?m)^[^\\r\\n]{0,80}(?:法治|法制|依法行政)[^\\r\\n]{0,40}(?:报告|总结|情况)[^\\r\\n，。]{0,20}$");
    private static final Pattern YEAR = Pattern.compile("([0-9０-９]{4}|[二][一二三四五六七八九零〇○]{3})[\\s\\u3000]*年");
    private static final Pattern CHANGE = Pattern.compile("(?:增加|增长|减少|下降|提高|上升|提升|同比|环比|降低)(?:了)?(?:近|约)?$");
    private static final Map<SectionRole, String> COUNTED_ITEMS =
            Map.of(SectionRole.SHORTCOMINGS, "GOV.SHORT", SectionRole.ARRANGEMENTS, "GOV.PLAN");
    private static final String ITEM = "项";
    private static final List<FigureRule> RULES = FigureRules.load();

    private final String text;
    private final int year;
    private final List<ReadSection> sections;
    private final YearScope years;
    private final List<ReadFigure> figures = new ArrayList<>();
    private final Map<String, Integer> lists = new HashMap<>();

    private ReportReader(String text, int year, List<ReadSection> sections) {
        this.text = text;
        this.year = year;
        this.sections = sections;
        this.years = new YearScope(year);
    }

    /**
     * @throws ReportTitleMissing if neither the metadata nor the text has a title
     * @throws ReportYearMissing if the title names no year
     * @throws NotOneReport if there are more sections or figures than a report has
     */
    public static ReadReport read(String text) {
        var block = new MetadataBlock(text);
        var metadata = titled(block.metadata(), text, block.end());
        var sections = SectionTree.of(text, block.end());
        var reader = new ReportReader(text, year(metadata.title()), sections);
        reader.figures(block.end());
        return new ReadReport(metadata, reader.year, sections, List.copyOf(reader.figures));
    }

    private static Metadata titled(Metadata said, String text, int from) {
        if (said.title() != null) {
            return said;
        }
        var line = TITLE.matcher(text).region(from, text.length());
        if (!line.find()) {
            throw new ReportTitleMissing();
        }
        return new Metadata(
                said.indexNumber(),
                said.topic(),
                said.publishingBody(),
                said.madeOn(),
                said.documentNumber(),
                said.issuedOn(),
                line.group().strip(),
                said.validity());
    }

    private static int year(String title) {
        var named = YEAR.matcher(title);
        if (!named.find()) {
            throw new ReportYearMissing(title);
        }
        return Numeral.parse(named.group(1))
                .map(numeral -> numeral.value().intValue())
                .filter(year -> year >= 1950 && year < 3000)
                .orElseThrow(() -> new ReportYearMissing(title));
    }

    private void figures(int from) {
        Sentence.forEach(text, from, this::countLists);
        Sentence.forEach(text, from, this::figures);
        COUNTED_ITEMS.forEach(this::items);
        figures.sort(Comparator.comparingInt(ReadFigure::offset));
    }

    private void countLists(Sentence sentence) {
        NamedList.in(sentence.text()).forEach(list -> lists.merge(list.list().indicator(), 1, Integer::sum));
    }

    private void figures(Sentence sentence) {
        written(sentence);
        lists(sentence);
        statements(sentence);
        if (figures.size() > MOST_FIGURES) {
            throw new NotOneReport(MOST_FIGURES);
        }
    }

    private void written(Sentence sentence) {
        var found = FigureReader.read(sentence.text()).stream()
                .filter(figure -> !inTitle(sentence.text(), figure.start()))
                .toList();
        for (var figure : found) {
            var mapping = mapping(sentence, found, figure);
            if (mapping.indicators().isEmpty()) {
                add(sentence, figure, null, mapping.unmapped());
            }
            mapping.indicators().forEach(indicator -> add(sentence, figure, indicator, null));
        }
    }

    private static boolean inTitle(String sentence, int position) {
        return sentence.lastIndexOf('《', position) > sentence.lastIndexOf('》', position);
    }

    private Mapping mapping(Sentence sentence, List<WrittenFigure> all, WrittenFigure figure) {
        if (CHANGE.matcher(sentence.text().substring(0, figure.start())).find()) {
            return Mapping.none(Unmapped.CHANGE);
        }
        var mapping = Mapping.of(FigureContext.of(sentence.text(), all, figure), RULES);
        return !mapping.indicators().isEmpty() && ofAnotherYear(sentence, figure.start())
                ? Mapping.none(Unmapped.OTHER_YEAR)
                : mapping;
    }

    private boolean ofAnotherYear(Sentence sentence, int start) {
        var before = FigureContext.plain(sentence.text().substring(0, start));
        return !years.isThisYear(before) || role(sentence.offset() + start) == SectionRole.ARRANGEMENTS;
    }

    private void lists(Sentence sentence) {
        for (var list : NamedList.in(sentence.text())) {
            if (!ofAnotherYear(sentence, list.start())) {
                var indicator = list.list().indicator();
                var names = sentence.text().substring(list.start(), list.end());
                add(
                        sentence,
                        list.start(),
                        indicator,
                        list.quantity(lists.get(indicator) == 1),
                        list.list().unit(),
                        names);
            }
        }
    }

    private void statements(Sentence sentence) {
        for (var statement : Statement.in(sentence.text())) {
            if (!ofAnotherYear(sentence, statement.start())) {
                var said = statement.statement();
                var words = sentence.text().substring(statement.start(), statement.end());
                add(sentence, statement.start(), said.indicator(), statement.quantity(), said.unit(), words);
            }
        }
    }

    private void items(SectionRole role, String indicator) {
        for (var count : ItemCount.of(sections, role)) {
            var section = count.section();
            int offset = text.indexOf(section.heading(), section.offset());
            figures.add(new ReadFigure(
                    indicator,
                    null,
                    Quantity.exactly(count.items()),
                    ITEM,
                    section.heading(),
                    section.heading(),
                    path(offset),
                    offset));
        }
    }

    private void add(Sentence sentence, WrittenFigure figure, String indicator, Unmapped unmapped) {
        int offset = sentence.offset() + figure.start();
        figures.add(new ReadFigure(
                indicator,
                unmapped,
                figure.quantity(),
                figure.unit(),
                figure.text(),
                sentence.text().strip(),
                path(offset),
                offset));
    }

    private void add(Sentence sentence, int start, String indicator, Quantity quantity, String unit, String words) {
        int offset = sentence.offset() + start;
        figures.add(new ReadFigure(
                indicator, null, quantity, unit, words, sentence.text().strip(), path(offset), offset));
    }

    private SectionRole role(int offset) {
        return lineage(sections, offset).stream()
                .map(ReadSection::role)
                .filter(role -> role != SectionRole.OTHER)
                .findFirst()
                .orElse(SectionRole.OTHER);
    }

    private String path(int offset) {
        return String.join(
                "/", lineage(sections, offset).stream().map(ReadSection::number).toList());
    }

    private static List<ReadSection> lineage(List<ReadSection> sections, int offset) {
        var lineage = new ArrayList<ReadSection>();
        for (var section : sections) {
            if (section.holds(offset)) {
                lineage.add(section);
                lineage.addAll(lineage(section.subsections(), offset));
            }
        }
        return lineage;
    }
}

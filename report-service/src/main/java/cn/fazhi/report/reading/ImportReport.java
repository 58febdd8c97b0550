package cn.fazhi.report.reading;

import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import cn.fazhi.report.figuretext.Quantity;
import cn.fazhi.report.indicator.RecordedFigure;
import cn.fazhi.report.indicator.RecordedFigures;
import cn.fazhi.report.reading.text.Metadata;
import cn.fazhi.report.reading.text.ReadFigure;
import cn.fazhi.report.reading.text.ReadReport;
import cn.fazhi.report.reading.text.ReportReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a published report and compares what it says with what the records say now. */
@ApplicationScoped
class ImportReport {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Before the stroke what begins with the division, or a unified social credit code with it at its places 3 to 8. */
    private static final List<Pattern> INDEX_NUMBERS = List.of(
            Pattern.compile("[0-9A-Z]{2}(\\d{6})[0-9A-Z]{10}/\\d{4}-\\d{5,6}"),
            Pattern.compile("(\\d{6})[0-9A-Z]{0,12}/\\d{4}-\\d{5,6}"));

    private final Caller caller;
    private final Divisions divisions;
    private final RecordedFigures recordedFigures;
    private final ReportImports imports;
    private final Clock clock;

    ImportReport(
            Caller caller, Divisions divisions, RecordedFigures recordedFigures, ReportImports imports, Clock clock) {
        this.caller = caller;
        this.divisions = divisions;
        this.recordedFigures = recordedFigures;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * @param named the division that the request names; null if it leaves that to the index number
     * @throws ReportDivisionMissing if neither says it
     * @throws ReportOfAnotherDivision if they say different ones
     * @throws cn.fazhi.identity.UnknownDivision if there is no such division
     * @throws cn.fazhi.identity.DivisionOutOfScope if the caller's token does not cover it
     */
    ReportImport handle(String text, DivisionCode named) {
        var report = ReportReader.read(text);
        var division = division(report.metadata(), named);
        var recorded = recordedFigures.compared(division, report.year(), indicators(report));
        var result = result(report, division, recorded, sha256(text));
        imports.add(result);
        return result;
    }

    private DivisionCode division(Metadata metadata, DivisionCode named) {
        var said = said(metadata.indexNumber());
        if (named != null && (said.isEmpty() || said.contains(named))) {
            return named;
        }
        var division = said.stream()
                .filter(divisions::exists)
                .findFirst()
                .or(() -> said.stream().findFirst())
                .orElseThrow(ReportDivisionMissing::new);
        if (named != null) {
            throw new ReportOfAnotherDivision(division, named);
        }
        return division;
    }

    /** Which divisions the index number may name. */
    private static List<DivisionCode> said(String indexNumber) {
        return INDEX_NUMBERS.stream()
                .map(form -> form.matcher(Objects.requireNonNullElse(indexNumber, "")))
                .filter(Matcher::matches)
                .map(number -> new DivisionCode(number.group(1)))
                .toList();
    }

    private static Set<String> indicators(ReadReport report) {
        return report.figures().stream()
                .map(ReadFigure::indicator)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private ReportImport result(
            ReadReport report, DivisionCode division, RecordedFigures.Year recorded, String textSha256) {
        var mapped = report.figures().stream()
                .filter(figure -> figure.indicator() != null)
                .map(figure -> compared(figure, recorded))
                .toList();
        var unmapped = report.figures().stream()
                .filter(figure -> figure.indicator() == null)
                .map(ImportReport::unmapped)
                .toList();
        return new ReportImport(
                UUID.randomUUID(),
                new ReportImport.Division(division, divisions.name(division).orElseThrow()),
                report.year(),
                report.metadata(),
                summary(mapped, unmapped.size()),
                mapped,
                unmapped,
                report.sections(),
                inChina(recorded.freshness().asOf()),
                recorded.freshness().complete(),
                textSha256,
                caller.subject(),
                inChina(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private static ReportImport.MappedFigure compared(ReadFigure figure, RecordedFigures.Year year) {
        Quantity quantity = figure.quantity();
        var recorded = year.find(figure.indicator());
        boolean hasRecords = year.hasRecords(figure.indicator());
        return new ReportImport.MappedFigure(
                figure.indicator(),
                recorded.map(RecordedFigure::name).orElse(figure.indicator()),
                plain(quantity.value()),
                figure.unit(),
                quantity.qualifier(),
                Comparison.of(quantity, recorded, hasRecords),
                recorded.filter(known -> hasRecords).map(RecordedFigure::value).orElse(null),
                figure.text(),
                figure.sentence(),
                position(figure));
    }

    private static ReportImport.UnmappedFigure unmapped(ReadFigure figure) {
        return new ReportImport.UnmappedFigure(
                plain(figure.quantity().value()),
                figure.unit(),
                figure.quantity().qualifier(),
                figure.unmapped(),
                figure.text(),
                figure.sentence(),
                position(figure));
    }

    private static ReportImport.Summary summary(List<ReportImport.MappedFigure> mapped, int unmapped) {
        return new ReportImport.Summary(
                mapped.size() + unmapped,
                mapped.size(),
                count(mapped, Comparison.AGREES),
                count(mapped, Comparison.DIFFERS),
                count(mapped, Comparison.NO_RECORDS),
                unmapped);
    }

    private static int count(List<ReportImport.MappedFigure> figures, Comparison comparison) {
        return (int) figures.stream()
                .filter(figure -> figure.comparison() == comparison)
                .count();
    }

    private static ReportImport.Position position(ReadFigure figure) {
        return new ReportImport.Position(figure.section(), figure.offset());
    }

    /** 1.2亿 is 120000000, not 1.2E8. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static OffsetDateTime inChina(Instant time) {
        return time == null ? null : time.atZone(CHINA).toOffsetDateTime();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package cn.fazhi.report.delivery;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** RFC 4180 in UTF-8, with the mark by which Excel knows it: the columns' names, then the rows. */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    /** A spreadsheet may take full-width signs for the others, and leave out the blanks before them. */
    private static final Pattern FORMULA_BEGINS = Pattern.compile("[\\t\\r\\n]|[\\s\\p{Z}]*[=+\\-@＝＋－＠]");

    private static final String TO_BE_QUOTED = "\",\r\n";

    private CsvFile() {}

    static void write(Sheet sheet, Rows rows, OutputStream to) throws IOException {
        try (var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            writer.write(BYTE_ORDER_MARK);
            line(sheet.columns().stream().map(column -> Cell.of(column.name())).toList(), writer);
            rows.give(row -> line(row, writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void line(List<Cell> row, Writer writer) {
        try {
            writer.write(row.stream().map(CsvFile::text).collect(Collectors.joining(",")));
            writer.write(LINE_END);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Text text -> quoted(harmless(text.text()));
            case Cell.Coded coded -> quoted(harmless(coded.code()));
            case Cell.None none -> "";
        };
    }

    /** What a spreadsheet would take for a formula becomes text by an apostrophe before it. */
    private static String harmless(String text) {
        return FORMULA_BEGINS.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> TO_BE_QUOTED.indexOf(c) >= 0) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

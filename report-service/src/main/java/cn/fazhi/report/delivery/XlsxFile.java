package cn.fazhi.report.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A worksheet as a bureau prints it: title, what it is about, a framed table whose head is repeated on every page, and a
 * last line; A4 across, as wide as the paper. Rows go out as they come.
 */
final class XlsxFile {

    /** Excel has 1,048,576 rows, of which some are around the table. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int ROWS_PER_FLUSH = 1_000;
    private static final String FONT = "SimSun";
    private static final String NOTHING = "—";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Worksheet page;
    private final Sheet sheet;
    private final int head;
    private int row;

    private XlsxFile(Worksheet page, Sheet sheet) {
        this.page = page;
        this.sheet = sheet;
        this.head = 1 + sheet.above().size();
    }

    static void write(Sheet sheet, Rows rows, OutputStream to) throws IOException {
        try (var workbook = new Workbook(to, "Fazhi", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, 11);
            var file = new XlsxFile(workbook.newWorksheet(sheet.name()), sheet);
            file.begin();
            rows.give(file::write);
            file.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void begin() throws IOException {
        paper();
        int last = sheet.columns().size() - 1;
        page.value(0, 0, sheet.title());
        page.range(0, 0, 0, last).merge();
        page.rowHeight(0, 30);
        page.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(18)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        for (int n = 0; n < sheet.above().size(); n++) {
            page.value(1 + n, 0, sheet.above().get(n));
            page.range(1 + n, 0, 1 + n, last).merge();
        }
        for (int column = 0; column <= last; column++) {
            page.value(head, column, sheet.columns().get(column).name());
            framed(head, column)
                    .bold()
                    .fillColor("D9E1F2")
                    .horizontalAlignment("center")
                    .set();
            page.width(column, sheet.columns().get(column).width());
        }
        row = head + 1;
    }

    private void paper() {
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(head, head);
        page.freezePane(0, head + 1);
        page.footer(sheet.pages(), Position.CENTER, FONT, 10);
    }

    private void write(List<Cell> cells) {
        if (row - head > MOST_ROWS) {
            throw new TooManyRows(MOST_ROWS);
        }
        for (int column = 0; column < cells.size(); column++) {
            write(cells.get(column), column);
        }
        row++;
        if (row % ROWS_PER_FLUSH == 0) {
            flush();
        }
    }

    private void write(Cell cell, int column) {
        switch (cell) {
            case Cell.Number number -> {
                page.value(row, column, number.format().percent() ? hundredth(number) : number.value());
                framed(row, column)
                        .format(number.format().pattern())
                        .horizontalAlignment("right")
                        .set();
            }
            case Cell.Text text -> write(text.text(), column);
            case Cell.Coded coded -> write(coded.words(), column);
            case Cell.None none -> {
                page.value(row, column, NOTHING);
                framed(row, column).horizontalAlignment("center").set();
            }
        }
    }

    private void write(String text, int column) {
        // A shared one would be kept until the last row
        page.inlineString(row, column, text);
        framed(row, column).wrapText(true).set();
    }

    private static BigDecimal hundredth(Cell.Number number) {
        return number.value().divide(HUNDRED);
    }

    private StyleSetter framed(int at, int column) {
        var style = page.style(at, column);
        style.borderStyle(BorderStyle.THIN).verticalAlignment("center");
        return style;
    }

    private void flush() {
        try {
            page.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() throws IOException {
        page.value(row, 0, sheet.below());
        page.range(row, 0, row, sheet.columns().size() - 1).merge();
        page.finish();
    }
}

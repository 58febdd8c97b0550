package cn.fazhi.report.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** As another program reads it. */
class XlsxFileTest {

    private static final Sheet SHEET = new Sheet(
            "指标统计表",
            "市中区2021年指标统计表",
            List.of("填报单位：市中区"),
            List.of(new Sheet.Column("指标名称", 36), new Sheet.Column("本期", 18)),
            "数据来源：法治",
            "第 &P 页 共 &N 页");

    @Test
    void shouldKeepNumbersAndShowThemAsTheyAreMeant() throws IOException {
        var page = read(List.of(
                List.of(Cell.of("=1+1"), Cell.of(new BigDecimal("1890000.00"), new Cell.Format(2, false))),
                List.of(Cell.of("结案率"), Cell.of(new BigDecimal("50.00"), Cell.Format.PERCENT)),
                List.of(Cell.of("立案"), Cell.of(12_345)),
                List.of(Cell.of("出庭率"), Cell.of(null, Cell.Format.PERCENT))));
        assertThat(page.getRow(3).getCell(0).getStringCellValue()).isEqualTo("=1+1");
        assertThat(page.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1_890_000);
        assertThat(page.getRow(3).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("#,##0.00");
        assertThat(page.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(0.5);
        assertThat(page.getRow(4).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("0.00%");
        assertThat(page.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(12_345);
        assertThat(page.getRow(6).getCell(1).getStringCellValue()).isEqualTo("—");
        assertThat(page.getRow(4).getCell(1).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
    }

    @Test
    void shouldBeLaidOutForThePrinter() throws IOException {
        var page = read(List.of(List.of(Cell.of("立案"), Cell.of(1))));
        assertThat(page.getSheetName()).isEqualTo("指标统计表");
        assertThat(page.getRow(0).getCell(0).getStringCellValue()).isEqualTo("市中区2021年指标统计表");
        assertThat(page.getRow(1).getCell(0).getStringCellValue()).isEqualTo("填报单位：市中区");
        assertThat(page.getRow(2).getCell(1).getStringCellValue()).isEqualTo("本期");
        assertThat(page.getRow(4).getCell(0).getStringCellValue()).isEqualTo("数据来源：法治");
        assertThat(page.getMergedRegions()).hasSize(3);
        assertThat(page.getPrintSetup().getLandscape()).isTrue();
        assertThat(page.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(page.getFitToPage()).isTrue();
        assertThat(page.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(page.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(page.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(page.getFooter().getCenter()).endsWith("第 &P 页 共 &N 页");
        assertThat(page.getColumnWidth(0) / 256).isEqualTo(36);
    }

    @Test
    void shouldWriteMoreRowsThanAreHeldInMemory() throws IOException {
        var out = new ByteArrayOutputStream();
        Rows many = taker -> {
            for (int n = 0; n < 2_500; n++) {
                taker.accept(List.of(Cell.of("立案 " + n), Cell.of(n)));
            }
        };
        XlsxFile.write(SHEET, many, out);
        var page = open(out);
        assertThat(page.getRow(2_502).getCell(0).getStringCellValue()).isEqualTo("立案 2499");
        assertThat(page.getRow(2_502).getCell(1).getNumericCellValue()).isEqualTo(2_499);
        // What is shared is kept until the last row: only what stands around the rows
        assertThat(page.getWorkbook().getSharedStringSource().getSharedStringItems())
                .extracting(RichTextString::getString)
                .containsExactlyInAnyOrder("市中区2021年指标统计表", "填报单位：市中区", "指标名称", "本期", "数据来源：法治");
    }

    private static XSSFSheet read(List<List<Cell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxFile.write(SHEET, rows::forEach, out);
        return open(out);
    }

    private static XSSFSheet open(ByteArrayOutputStream written) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray())).getSheetAt(0);
    }
}

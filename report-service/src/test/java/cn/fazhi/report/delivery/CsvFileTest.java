package cn.fazhi.report.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Sheet SHEET =
            new Sheet("表", "题", List.of(), List.of(new Sheet.Column("名称", 10), new Sheet.Column("本期", 10)), "", "");

    @Test
    void shouldBeginWithTheMarkByWhichExcelKnowsItsEncoding() throws IOException {
        assertThat(csv(List.of(Cell.of("甲"), Cell.of(new BigDecimal("1890000.00"), new Cell.Format(2, false)))))
                .isEqualTo("\uFEFF名称,本期\r\n甲,1890000.00\r\n");
    }

    @Test
    void shouldQuoteWhatWouldBreakTheLine() throws IOException {
        assertThat(csv(List.of(Cell.of("甲,\"乙\"\n丙"), Cell.of((String) null))))
                .isEqualTo("\uFEFF名称,本期\r\n\"甲,\"\"乙\"\"\n丙\",\r\n");
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+1", "-1", "@SUM(A1)"})
    void shouldMakeTextOfWhatASpreadsheetWouldCalculate(String formula) throws IOException {
        assertThat(csv(List.of(Cell.of(formula), Cell.of(new BigDecimal("-5"), Cell.Format.WHOLE))))
                .isEqualTo("\uFEFF名称,本期\r\n'" + formula + ",-5\r\n");
    }

    /** In full width, as a Chinese keyboard types it, or with blanks before it, which a spreadsheet leaves out. */
    @ParameterizedTest
    @ValueSource(strings = {"＝1+1", "＋1", "－1", "＠SUM(A1)", "  =1+1", "\u00a0=1+1", "\u3000=1+1"})
    void shouldMakeTextOfAFormulaHoweverItIsTyped(String formula) throws IOException {
        assertThat(csv(List.of(Cell.of(formula), Cell.of(1)))).isEqualTo("\uFEFF名称,本期\r\n'" + formula + ",1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1", "\n=1+1"})
    void shouldMakeTextOfAFormulaInAnotherLine(String formula) throws IOException {
        assertThat(csv(List.of(Cell.of(formula), Cell.of(1)))).contains("'" + formula);
    }

    private static String csv(List<Cell> row) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvFile.write(SHEET, taker -> taker.accept(row), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

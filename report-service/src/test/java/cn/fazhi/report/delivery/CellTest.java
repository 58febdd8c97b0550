package cn.fazhi.report.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void shouldShowAsManyPlacesAsThereAre() {
        assertThat(Cell.Format.WHOLE.pattern()).isEqualTo("#,##0");
        assertThat(new Cell.Format(2, false).pattern()).isEqualTo("#,##0.00");
        assertThat(Cell.Format.PERCENT.pattern()).isEqualTo("0.00%");
        assertThat(new Cell.Format(4, false).pattern()).isEqualTo("#,##0.0000");
        assertThat(new Cell.Format(0, true).pattern()).isEqualTo("0%");
    }
}

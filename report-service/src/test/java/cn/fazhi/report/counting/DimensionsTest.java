package cn.fazhi.report.counting;

import static cn.fazhi.report.States.SHIZHONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DimensionsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);

    /** What a reconciliation would not look for must not be counted. */
    @Test
    void shouldRefuseADimensionThatTheIndicatorHasNot() {
        // Given
        var byCause = BaseIndicator.CASES_FILED;
        assertThat(byCause.dimensions()).hasSize(1);
        // Then
        assertThat(Contribution.counted(byCause, SHIZHONG, DAY, "cause=WAGES").dimensions())
                .containsExactly("cause=WAGES");
        assertThatThrownBy(() -> Contribution.counted(byCause, SHIZHONG, DAY, "cause=WAGES", "industry=F"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ENF.FILED");
        assertThatThrownBy(() -> Contribution.counted(BaseIndicator.PENALTIES, SHIZHONG, DAY, "cause=WAGES"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ENF.PENALTY");
    }
}

package cn.fazhi.report.figuretext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

    @ParameterizedTest
    @CsvSource({
        "检查企业90家, 90, 家, EXACT",
        "检查企业九十家, 90, 家, EXACT",
        "检查企业130家次, 130, 家次, EXACT",
        "走访两家企业, 2, 家, EXACT",
        "公开220余条, 220, 条, OVER",
        "公开二百二十余条, 220, 条, OVER",
        "公开百余条, 100, 条, OVER",
        "发放3余万份, 30000, 份, OVER",
        "发放3万余份, 30000, 份, OVER",
        "走访三百多户, 300, 户, OVER",
        "走访超过三百户, 300, 户, OVER",
        "走访逾300户, 300, 户, OVER",
        "走访近300户, 300, 户, NEARLY",
        "走访约300户, 300, 户, ABOUT",
        "走访300户左右, 300, 户, ABOUT",
        "召开不少于4次, 4, 次, AT_LEAST",
        "召开4次以上, 4, 次, AT_LEAST",
        "追回１８９万元, 1890000, 元, EXACT",
        "追回1.2亿元, 120000000, 元, EXACT",
        "追回一百八十九万余元, 1890000, 元, OVER",
        "追回189余万元, 1890000, 元, OVER",
        "达到100％, 100, %, EXACT",
        "达到百分之九十八点五, 98.5, %, EXACT",
        "达到百分之百, 100, %, EXACT",
        "达到百分之九十五以上, 95, %, AT_LEAST",
        "拨打12333热线, 12333, '', EXACT",
    })
    void shouldFindTheFigureWithItsUnitAndQualifier(String text, String value, String unit, Qualifier qualifier) {
        assertThat(FigureReader.read(text)).singleElement().satisfies(figure -> {
            assertThat(figure.quantity().value()).isEqualByComparingTo(value);
            assertThat(figure.unit()).isEqualTo(unit);
            assertThat(figure.quantity().qualifier()).isEqualTo(qualifier);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年02月28日",
                "第12条",
                "人社〔2021〕3号",
                "进一步加强",
                "统一部署",
                "一是健全制度",
                "（一）加强领导",
                "党的十九届四中全会",
                "走进千家万户",
                "数百家企业",
                "几十家企业",
                "两三家企业",
                "一次性告知",
                "每一件案件",
                "契约精神",
            })
    void shouldTakeNoFigureFromDatesOrdinalsAndWords(String text) {
        assertThat(FigureReader.read(text)).isEmpty();
    }

    @Test
    void shouldSayWhereEachFigureStands() {
        var figures = FigureReader.read("检查９０家，为106人追回工资1,890,000元。");

        assertThat(figures).extracting(WrittenFigure::text).containsExactly("９０家", "106人", "1,890,000元");
        assertThat(figures).extracting(WrittenFigure::start).containsExactly(2, 7, 15);
    }

    @Test
    void shouldNotTakeACommaBetweenTwoFiguresForASeparator() {
        assertThat(FigureReader.read("12，3456份"))
                .extracting(figure -> figure.quantity().value().toPlainString())
                .containsExactly("12", "3456");
    }
}

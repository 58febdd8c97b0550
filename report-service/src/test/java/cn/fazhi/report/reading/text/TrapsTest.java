package cn.fazhi.report.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that say something else than a quick reader takes them for. */
class TrapsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020年检查用人单位80家，2021年检查用人单位90家。 | OTHER_YEAR 80 家 EXACT; ENF.EMP_INSPECTED 90 家 EXACT
            2020年以来累计检查用人单位300家。 | OTHER_YEAR 300 家 EXACT
            去年检查用人单位80家。 | OTHER_YEAR 80 家 EXACT
            近三年检查用人单位800家。 | OTHER_YEAR 800 家 EXACT
            今年以来检查用人单位90家，较上年增加10家。 | ENF.EMP_INSPECTED 90 家 EXACT; CHANGE 10 家 EXACT
            较2020年增长明显，检查用人单位90家。 | ENF.EMP_INSPECTED 90 家 EXACT
            检查用人单位90家，其中建筑企业30家。 | ENF.EMP_INSPECTED 90 家 EXACT; PART 30 家 EXACT
            检查用人单位90家次。 | ENF.INSPECTIONS 90 家次 EXACT
            检查用人单位 90 家，结案 3 起。 | ENF.EMP_INSPECTED 90 家 EXACT; ENF.CLOSED 3 起 EXACT
            行政复议、行政诉讼案件共5起。 | AMBIGUOUS 5 起 EXACT
            行政复议和行政诉讼案件各2起。 | LIT.RECON 2 起 EXACT; LIT.SUIT 2 起 EXACT
            行政诉讼案件3起，无一败诉。 | LIT.SUIT 3 起 EXACT; LIT.LOSS 0 % EXACT
            未发生行政复议、行政诉讼案件。 | LIT.RECON 0 起 EXACT; LIT.SUIT 0 起 EXACT
            劳动监察结案3起，劳动人事争议仲裁结案48起。 | ENF.CLOSED 3 起 EXACT; NOT_UNDERSTOOD 48 起 EXACT
            查办劳动保障违法案件21起，办结19起。 | NOT_UNDERSTOOD 21 起 EXACT; ENF.CLOSED 19 起 EXACT
            通过平台代发农民工工资3.2亿元。 | NOT_UNDERSTOOD 320000000 元 EXACT
            为106名农民工追回工资189万元，并推广使用工资支付平台。 | WAGE.WORKERS 106 名 EXACT; WAGE.AMOUNT 1890000 元 EXACT
            法律顾问参与重大行政决策论证3次。 | NOT_UNDERSTOOD 3 次 EXACT
            党组会研究法制工作5次，集体学法4次。 | GOV.MEETING 5 次 EXACT; PUB.STUDY 4 次 EXACT
            农民工实名覆盖率提高5个百分点，专户开设率达到100%。 | CHANGE 5 个百分点 EXACT; WAGE.ACCOUNT 100 % EXACT
            结案率100%，仲裁结案率98%。 | ENF.CLOSE_RATE 100 % EXACT; NOT_UNDERSTOOD 98 % EXACT
            列入失信联合惩戒名单一家。 | ENF.BLACKLIST 1 家 EXACT
            """)
    void shouldReadWhatIsSaid(String sentence, String figures) {
        assertThat(ReadFigures.of(sentence)).containsExactly(figures.split("; "));
    }

    @Test
    void shouldTakeNothingFromTitlesOfOthers() {
        assertThat(ReadFigures.of("转发省厅印发的《劳动保障监察30条》，学习贯彻2020年工作要点。")).isEmpty();
    }

    @Test
    void shouldNotTakeListsForWholeIfThereAreSeveral() {
        assertThat(ReadFigures.of("印发《甲制度》《乙制度》。\n出台《丙办法》。"))
                .containsExactly("GOV.SYSTEMS 2 项 AT_LEAST", "GOV.SYSTEMS 1 项 AT_LEAST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"某区人社局 2021 年度法治政府建设情况报告", "某区人社局二〇二一　年度法治政府建设情况报告"})
    void shouldFindTheYearOfATitleWithBlanks(String title) {
        assertThat(ReportReader.read(title + "\n一、成效\n检查用人单位90家。").year()).isEqualTo(2021);
    }

    @Test
    void shouldNotTakeTheTitleForTheValueOfALabelWithoutOne() {
        var report = ReportReader.read("文号：\n某区人社局2021年度法治政府建设情况报告\n一、成效\n检查用人单位90家。");

        assertThat(report.year()).isEqualTo(2021);
        assertThat(report.metadata().documentNumber()).isNull();
    }

    @Test
    void shouldReadMetadataWhoseValuesStandBelowTheirLabels() {
        var report = ReportReader.read("""
                索 引 号：
                370402/2022-00029
                主题分类
                法治政府建设

                发布机构:
                成文时间:
                2022年02月28日
                文 号：
                无
                标 题：
                某区人社局2021年度法治政府建设情况报告
                效力状态：
                有效
                一、成效
                检查用人单位90家。
                """);

        assertThat(report.metadata())
                .isEqualTo(new Metadata(
                        "370402/2022-00029",
                        "法治政府建设",
                        null,
                        LocalDate.of(2022, 2, 28),
                        null,
                        null,
                        "某区人社局2021年度法治政府建设情况报告",
                        "有效"));
        assertThat(report.figures()).extracting(ReadFigures::line).containsExactly("ENF.EMP_INSPECTED 90 家 EXACT");
    }

    @Test
    void shouldRefuseATextWithoutTitleOrYear() {
        assertThatThrownBy(() -> ReportReader.read("今天天气很好。")).isInstanceOf(ReportTitleMissing.class);
        assertThatThrownBy(() -> ReportReader.read("某区法治政府建设情况报告\n一、成效\n")).isInstanceOf(ReportYearMissing.class);
    }

    @Test
    void shouldRefuseWhatIsNotOneReport() {
        var many = "某区2021年度法治政府建设情况报告\n" + "检查企业9家。".repeat(2001);

        assertThatThrownBy(() -> ReportReader.read(many)).isInstanceOf(NotOneReport.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.\n", "一是改,\n"})
    void shouldRefuseEndlessSectionsBeforeTheyFillTheMemory(String section) {
        var endless = "某区2021年度法治政府建设情况报告\n一、工作\n" + section.repeat(1 << 20);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThatThrownBy(() -> ReportReader.read(endless)).isInstanceOf(NotOneReport.class);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(endless.length() * 4L);
    }
}

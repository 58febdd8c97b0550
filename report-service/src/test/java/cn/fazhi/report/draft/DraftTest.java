package cn.fazhi.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.contracts.ReportDocumentState.Status;
import cn.fazhi.contracts.ReportDocumentState.Validity;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Measure;
import cn.fazhi.report.document.Letterhead;
import cn.fazhi.report.document.Placeholder;
import cn.fazhi.report.document.ReportText;
import cn.fazhi.report.document.Section;
import cn.fazhi.report.indicator.RecordedFigure;
import cn.fazhi.report.reading.text.ReadFigure;
import cn.fazhi.report.reading.text.ReportReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    private static final Map<String, RecordedFigure> YEAR = Stream.of(
                    count("ENF.EMP_INSPECTED", "家", "90"),
                    count("PUB.DISCLOSED", "条", "223"),
                    count("PUB.STUDY", "次", "0"),
                    new RecordedFigure(
                            "WAGE.AMOUNT", "解决拖欠工资", "元", Measure.SUM, new BigDecimal("1890000.00"), null, null),
                    new RecordedFigure("LIT.WIN", "胜诉率", "%", Measure.RATE, new BigDecimal("100.00"), null, null),
                    new RecordedFigure("LIT.ATTEND", "出庭率", "%", Measure.RATE, null, null, null))
            .collect(Collectors.toMap(RecordedFigure::code, Function.identity()));

    private static final Map<String, RecordedFigure> WORDED = Stream.concat(
                    YEAR.values().stream(),
                    Stream.of(
                            count("ENF.INSPECTIONS", "家次", "120"),
                            count("WAGE.MIGRANTS", "人", "8951"),
                            count("X.FEWER", "起", "-5"),
                            count("X.EACH", "元/人", "17830.19"),
                            count("X.VISITORS", "人次/场", "12.5")))
            .collect(Collectors.toMap(RecordedFigure::code, Function.identity()));

    @ParameterizedTest
    @CsvSource({
        "追回{{WAGE.AMOUNT}}。, 追回189万元。, 189万元",
        "追回{{WAGE.AMOUNT|万元}}。, 追回189万元。, 189万元",
        "公开{{PUB.DISCLOSED|余}}条。, 公开220余条。, 220余条",
        "公开{{PUB.DISCLOSED}}条。, 公开223条。, 223条",
        "学法{{PUB.STUDY}}次。, 学法0次。, 0次",
        "胜诉率{{LIT.WIN}}。, 胜诉率100%。, 100%",
    })
    void shouldWriteAFigureInItsStyleAndKnowWhereItStands(String source, String text, String figure) {
        var bound = bind(source);

        assertThat(bound.text()).isEqualTo(text);
        assertThat(bound.figures()).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo(figure);
            assertThat(text.substring(one.offset())).startsWith(figure);
        });
    }

    @Test
    void shouldRefuseWhatCannotBeWritten() {
        assertThatThrownBy(() -> bind("{{NO.SUCH}}家")).isInstanceOf(UnknownFigure.class);
        assertThatThrownBy(() -> bind("{{LIT.ATTEND}}")).isInstanceOf(FigureWithoutValue.class);
        assertThatThrownBy(() -> bind("{{PUB.DISCLOSED|万元}}")).isInstanceOf(FigureStyleUnfit.class);
        assertThatThrownBy(() -> bind("{{WAGE.AMOUNT|余}}")).isInstanceOf(FigureStyleUnfit.class);
        assertThatThrownBy(() -> bind("{{WAGE.AMOUNT}}万元")).isInstanceOf(FigureStyleUnfit.class);
        assertThatThrownBy(() -> bind("{{LIT.WIN}}%")).isInstanceOf(FigureStyleUnfit.class);
        assertThatThrownBy(() -> bind("{{LIT.WIN}}％")).isInstanceOf(FigureStyleUnfit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "检查用人单位{{ENF.EMP_INSPECTED}}家次。",
                "检查用人单位{{ENF.EMP_INSPECTED}}户次。",
                "检查用人单位{{ENF.INSPECTIONS}}家。",
                "登记农民工{{WAGE.MIGRANTS}}人次。",
                "登记农民工{{WAGE.MIGRANTS}}万名。",
                "登记农民工{{WAGE.MIGRANTS}}元。",
                "公开{{PUB.DISCLOSED}}余条。",
                "超过{{PUB.DISCLOSED}}条。",
                "公开2021{{PUB.DISCLOSED}}条。",
                "公开{{PUB.DISCLOSED}}{{PUB.STUDY}}条。",
            })
    void shouldRefuseWordsThatMakeAFigureAnotherOne(String source) {
        assertThatThrownBy(() -> bind(source)).isInstanceOf(FigureStyleUnfit.class);
    }

    @ParameterizedTest
    @CsvSource({
        "检查用人单位{{ENF.EMP_INSPECTED}}户。, 检查用人单位90户。",
        "检查{{ENF.INSPECTIONS}}次。, 检查120次。",
        "登记农民工{{WAGE.MIGRANTS}}名。, 登记农民工8951名。",
        "不少于{{PUB.DISCLOSED}}条。, 不少于223条。",
        "第{{PUB.DISCLOSED}}条。, 第223条。",
        "比上年{{X.FEWER}}起。, 比上年-5起。",
        "追回约{{WAGE.AMOUNT}}工资。, 追回约189万元工资。",
        "人均{{X.EACH}}元/人。, 人均17830.19元/人。",
        "每场{{X.VISITORS}}人次/场。, 每场12.5人次/场。",
        "检查{{ENF.EMP_INSPECTED}}，100%办结。, 检查90，100%办结。",
    })
    void shouldLeaveWordsThatSayTheSame(String source, String text) {
        assertThat(bind(source).text()).isEqualTo(text);
    }

    @Test
    void shouldLeaveOutWhatHasNoRecordsAndNumberWhatIsLeft() {
        var drafted = DraftTemplate.load().write(2021, YEAR);

        assertThat(drafted).extracting(Section::number).containsExactly("", "一", "二", "三", "四", "");
        assertThat(drafted.get(1).heading()).startsWith("2021年度");
        assertThat(drafted.get(1).subsections())
                .extracting(Section::number, section -> section.paragraphs().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("(一)", "2021年，检查用人单位{{ENF.EMP_INSPECTED}}家。"),
                        org.assertj.core.groups.Tuple.tuple("(二)", "追回工资合计{{WAGE.AMOUNT|万元}}。"),
                        org.assertj.core.groups.Tuple.tuple("(三)", "推进政务公开，主动公开各类信息{{PUB.DISCLOSED|余}}条。"),
                        org.assertj.core.groups.Tuple.tuple("(四)", "行政诉讼方面，胜诉率为{{LIT.WIN}}。"));
        assertThat(drafted.get(3).paragraphs()).isEmpty();
    }

    @Test
    void shouldSayNothingOfWhatHasNoRecordsAndNothingOfAPartWithoutItsWhole() {
        var template = DraftTemplate.of("""
                = 举措
                执法方面，立案{{ENF.FILED}}起，结案{{ENF.CLOSED}}起；检查单位{{ENF.EMP_INSPECTED}}家，其中上门{{ENF.DOOR_PATROL}}家。
                = 职责
                负责人负总责。
                研究{{GOV.MEETING}}次。
                =
                特此报告。""");
        var inspected = count("ENF.EMP_INSPECTED", "家", "90");
        var patrolled = count("ENF.DOOR_PATROL", "家", "12");
        var closed = count("ENF.CLOSED", "起", "3");

        assertThat(said(template, closed, inspected, patrolled))
                .containsExactly(
                        "执法方面，结案{{ENF.CLOSED}}起；检查单位{{ENF.EMP_INSPECTED}}家，其中上门{{ENF.DOOR_PATROL}}家。", "特此报告。");
        assertThat(said(template, closed, patrolled)).containsExactly("执法方面，结案{{ENF.CLOSED}}起。", "特此报告。");
        assertThat(said(template, patrolled)).containsExactly("特此报告。");
    }

    private static List<String> said(DraftTemplate template, RecordedFigure... recorded) {
        var byCode = Stream.of(recorded).collect(Collectors.toMap(RecordedFigure::code, Function.identity()));
        return template.write(2021, byCode).stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    @Test
    void shouldKeepWhatIsWrittenByHandInItsOrder() {
        var own = new Section("二", "我们的不足", List.of("人手少。"), List.of());
        var empty = new Section("一", "待写", List.of(), List.of());
        var drafted = DraftTemplate.load().write(2021, YEAR);

        var filled = KeptSections.filled(List.of(own, empty), drafted);

        assertThat(filled).extracting(Section::number).containsExactly("", "二", "一", "三", "四", "");
        assertThat(filled.get(1)).isSameAs(own);
        assertThat(filled.get(2)).isEqualTo(drafted.get(1));
        assertThat(KeptSections.filled(filled, drafted)).isEqualTo(filled);
    }

    @Test
    void shouldLeaveOpeningAndCloseToWhoHasWrittenOne() {
        var opening = new Section("", "", List.of("现将情况报告如下。"), List.of());
        var odd = new Section("1", "附件", List.of(), List.of());

        var filled =
                KeptSections.filled(List.of(opening, odd), DraftTemplate.load().write(2021, YEAR));

        assertThat(filled).extracting(Section::number).containsExactly("", "1", "一", "二", "三", "四");
        assertThat(filled.subList(0, 2)).containsExactly(opening, odd);
    }

    @Test
    void shouldPutWhatIsMissingBetweenOpeningAndClose() {
        var drafted = DraftTemplate.load().write(2021, YEAR);
        var withoutLast = new ArrayList<>(drafted);
        withoutLast.remove(drafted.size() - 2);

        assertThat(KeptSections.filled(withoutLast, drafted)).isEqualTo(drafted);
    }

    @Test
    void shouldReadBackEveryFigureOfTheDraftAsTheIndicatorThatItIsBoundTo() {
        var everything = everyFigureOfTheTemplate();
        var drafted = DraftTemplate.load().write(2021, everything);

        var read = readBack(drafted, everything);

        assertThat(read).extracting(ReadFigure::indicator).containsExactlyInAnyOrderElementsOf(everything.keySet());
        assertThat(read)
                .allSatisfy(figure -> assertThat(figure.quantity()
                                .agreesWith(everything.get(figure.indicator()).value()))
                        .isTrue());
    }

    @Test
    void shouldReadBackTheSameWhicheverClausesStand() {
        var everything = everyFigureOfTheTemplate();

        for (var code : everything.keySet()) {
            var alone = Map.of(code, everything.get(code));
            var without = new HashMap<>(everything);
            without.remove(code);
            for (var recorded : List.of(alone, without)) {
                var drafted = DraftTemplate.load().write(2021, recorded);

                assertThat(readBack(drafted, recorded))
                        .as("%s of %d", code, recorded.size())
                        .extracting(ReadFigure::indicator)
                        .containsExactlyElementsOf(bound(drafted));
            }
        }
    }

    private static List<ReadFigure> readBack(List<Section> drafted, Map<String, RecordedFigure> figures) {
        var markdown = MarkdownText.of(answer("某区人社局2021年度法治政府建设情况报告", drafted, figures));
        var plain = markdown.replaceAll("(?m)^#+ ", "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        return ReportReader.read(plain).figures();
    }

    private static List<String> bound(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        section.paragraphs().stream()
                                .flatMap(text -> Placeholder.in(text).stream())
                                .map(Placeholder::code),
                        bound(section.subsections()).stream()))
                .toList();
    }

    @Test
    void shouldShowNothingOfWhatEditorsTypeAsMarkup() {
        var section =
                new Section("一", "<b>&", List.of("<img src=x onerror=alert(1)> [甲](javascript:1)\n1. 乙"), List.of());
        var answer = answer("<script>alert('x')</script>", List.of(section), YEAR);

        assertThat(HtmlText.of(answer))
                .contains("<title>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</title>")
                .contains("<h2>一、&lt;b&gt;&amp;</h2>")
                .contains("<p>&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<script", "<img", "<b>");
        assertThat(MarkdownText.of(answer)).startsWith("# \\<script\\>").contains("\\[甲\\](javascript:1)\\\n1\\. 乙");
    }

    @Test
    void shouldLinkEachFigureOfThePageToItsEvidence() {
        var section = new Section("一", "举措", List.of("公开{{PUB.DISCLOSED|余}}条。"), List.of());

        assertThat(HtmlText.of(answer("报告", List.of(section), YEAR)))
                .contains("<p>公开<a href=\"/v1/yearly-indicators/PUB.DISCLOSED/evidence?division=370402&amp;year=2021\""
                        + " title=\"PUB.DISCLOSED PUB.DISCLOSED\"><data value=\"223\">220余条</data></a>。</p>");
    }

    @Test
    void shouldSendWhoReadsWithoutATokenToTheFiguresThatArePublic() {
        var section = new Section("一", "举措", List.of("公开{{PUB.DISCLOSED|余}}条。"), List.of());
        var head = new Letterhead(null, "法治政府建设", "人社局", null, null, null, "报告", Validity.VALID);
        var report = text(head, Status.PUBLISHED, false, true, List.of(section));
        var answer = new ReadText.Answer(report, new Binding(YEAR).sections(List.of(section)), null);
        var figures = "/v1/reports/00000000-0000-0000-0000-000000000001/figures";

        assertThat(HtmlText.of(answer))
                .contains("<a href=\"" + figures + "\" title=\"PUB.DISCLOSED PUB.DISCLOSED\">")
                .doesNotContain("/evidence");
        assertThat(MarkdownText.of(answer))
                .contains("公开[220余条](" + figures + ")。")
                .doesNotContain("/evidence");
        assertThat(TextResponse.of(answer)
                        .sections()
                        .getFirst()
                        .paragraphs()
                        .getFirst()
                        .figures())
                .extracting(TextResponse.Item::evidence)
                .containsExactly(figures);
    }

    @Test
    void shouldShowTheStatutoryMetadataAboveTheText() {
        var day = LocalDate.of(2022, 2, 28);
        var head = new Letterhead("370402/2022-00029", "法治政府建设", "人社局", day, "无", day, "2021年度<报告>", Validity.REPEALED);
        var answer = new ReadText.Answer(text(head, Status.PUBLISHED, false, true, List.of()), List.of(), null);

        assertThat(MarkdownText.of(answer)).isEqualTo("""
                # 2021年度\\<报告\\>

                - 状态：已公布
                - 索引号：370402/2022-00029
                - 主题分类：法治政府建设
                - 发布机构：人社局
                - 成文时间：2022年2月28日
                - 文号：无
                - 发文时间：2022年2月28日
                - 标题：2021年度\\<报告\\>
                - 效力状态：废止
                """);
        assertThat(HtmlText.of(answer)).contains("""
                <table aria-label="公文要素"><tbody>
                <tr><th scope="row">状态</th><td>已公布</td></tr>
                <tr><th scope="row">索引号</th><td>370402/2022-00029</td></tr>
                <tr><th scope="row">主题分类</th><td>法治政府建设</td></tr>
                <tr><th scope="row">发布机构</th><td>人社局</td></tr>
                <tr><th scope="row">成文时间</th><td>2022年2月28日</td></tr>
                <tr><th scope="row">文号</th><td>无</td></tr>
                <tr><th scope="row">发文时间</th><td>2022年2月28日</td></tr>
                <tr><th scope="row">标题</th><td>2021年度&lt;报告&gt;</td></tr>
                <tr><th scope="row">效力状态</th><td>废止</td></tr>
                </tbody></table>
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, false, 草稿",
        "SUBMITTED, false, 待审批",
        "APPROVED, false, '已审批，未公布'",
        "PUBLISHING, false, 待公布",
        "PUBLISHED, false, 已公布",
        "PUBLISHED, true, 已作废",
    })
    void shouldCallAReportPublishedOnlyWhileThePublicCanReadIt(Status status, boolean annulled, String said) {
        var head = new Letterhead(null, "法治政府建设", "人社局", null, null, null, "报告", Validity.VALID);
        var answer = new ReadText.Answer(text(head, status, annulled, false, List.of()), List.of(), null);

        assertThat(MarkdownText.of(answer)).contains("- 状态：" + said + "\n- 索引号：—\n");
        assertThat(HtmlText.of(answer)).contains("<td>" + said + "</td>");
    }

    private static BoundText bind(String paragraph) {
        var section = new Section("一", "举措", List.of(paragraph), List.of());
        return new Binding(WORDED)
                .sections(List.of(section))
                .getFirst()
                .paragraphs()
                .getFirst();
    }

    private static ReadText.Answer answer(String title, List<Section> sections, Map<String, RecordedFigure> figures) {
        var head = new Letterhead(null, "法治政府建设", "人社局", null, null, null, title, Validity.VALID);
        var report = text(head, Status.DRAFT, false, false, sections);
        return new ReadText.Answer(report, new Binding(figures).sections(sections), null);
    }

    private static ReportText text(
            Letterhead head, Status status, boolean annulled, boolean readInPublic, List<Section> sections) {
        var published = status == Status.PUBLISHED && !annulled;
        return new ReportText(
                new UUID(0, 1),
                1,
                new DivisionCode("370402"),
                2021,
                head,
                status,
                annulled,
                published,
                published,
                sections,
                List.of(),
                null,
                readInPublic,
                null,
                null);
    }

    private static RecordedFigure count(String code, String unit, String value) {
        return new RecordedFigure(code, code, unit, Measure.COUNT, new BigDecimal(value), null, null);
    }

    /** Each with a number of its own, its unit taken from the words behind it. */
    private static Map<String, RecordedFigure> everyFigureOfTheTemplate() {
        var template = template().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        var figures = new HashMap<String, RecordedFigure>();
        for (var placeholder : Placeholder.in(template)) {
            var behind = template.substring(placeholder.end());
            var mark = "[，；。党讨]";
            var unit = placeholder.style().equals("万元") ? "元" : behind.split(mark, 2)[0];
            unit = unit.isEmpty() ? "%" : unit;
            var value = unit.equals("元") ? 1_890_000 : 31 + figures.size();
            figures.put(placeholder.code(), count(placeholder.code(), unit, String.valueOf(value)));
        }
        return figures;
    }

    private static String template() {
        try (var resource = DraftTest.class.getResourceAsStream("/draft/template.txt")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

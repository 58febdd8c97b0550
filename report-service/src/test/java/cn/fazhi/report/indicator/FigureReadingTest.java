package cn.fazhi.report.indicator;

import static cn.fazhi.contracts.DisputeState.Kind.LITIGATION;
import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.EnforcementStates.dispute;
import static cn.fazhi.report.EnforcementStates.openCase;
import static cn.fazhi.report.States.annulled;
import static cn.fazhi.report.States.id;
import static cn.fazhi.report.States.inspection;
import static cn.fazhi.report.States.recovery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.fazhi.contracts.DisputeState.Outcome;
import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.identity.Role;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.report.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rizhao and its Donggang district, which no other test counts in. */
@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class FigureReadingTest {

    private static final String RIZHAO = "371100";
    private static final String DONGGANG = "371102";
    private static final String TABLE = "/v1/yearly-indicators?division=" + RIZHAO + "&year=2016";
    private static final Pattern CODES = Pattern.compile("[a-zA-Z]+=[A-Z_]+");
    private static final String EVIDENCE = "/v1/yearly-indicators/%s/evidence?division=" + RIZHAO + "&year=2016";

    @Inject
    World world;

    @BeforeEach
    void count() throws SQLException {
        world.count(
                inspection("r1", 1, DONGGANG, "甲", "2016-02-02"),
                inspection("r2", 1, RIZHAO, "甲", "2016-04-02"),
                inspection("r3", 1, RIZHAO, "乙", "2016-05-02", Kind.CAMPAIGN),
                inspection("r4", 1, RIZHAO, "丙", "2015-05-02"),
                inspection("r5", 1, RIZHAO, "丙", "2015-06-02"),
                recovery("rw1", 1, RIZHAO, "2016-03-01", "150.00", List.of("a"), 0),
                recovery("rw2", 1, RIZHAO, "2015-03-01", "100.00", List.of("a"), 0),
                closedCase("rc1", 1, RIZHAO, "2015-10-01", "2016-04-01"),
                openCase("rc2", 1, RIZHAO, "2016-01-10"),
                openCase("rc3", 1, DONGGANG, "2016-02-10"),
                dispute("rs1", LITIGATION, RIZHAO, "2015-01-04", "2015-03-01", Outcome.CLAIM_DISMISSED),
                dispute("rs2", LITIGATION, RIZHAO, "2016-01-04", "2016-03-01", Outcome.CLAIM_DISMISSED),
                dispute("rs3", LITIGATION, RIZHAO, "2016-01-05", "2016-03-02", Outcome.ANNULLED));
    }

    @Test
    void shouldReadAYearToDateOfTheDivisionItself() {
        var answer = viewer().get(TABLE + "&month=4&yearToDate=true&scope=OWN");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .startsWith("{\"division\":{\"code\":\"371100\",\"name\":\"日照市\"},\"scope\":\"OWN\",\"year\":2016,"
                        + "\"month\":4,\"yearToDate\":true,\"asOf\":");
        assertThat(value(answer, "ENF.INSPECTIONS")).isEqualTo("1");
        assertThat(value(viewer().get(TABLE + "&month=4&yearToDate=true"), "ENF.INSPECTIONS"))
                .isEqualTo("2");
        assertThat(value(viewer().get(TABLE + "&month=4&yearToDate=true"), "ENF.EMP_INSPECTED"))
                .isEqualTo("1");
    }

    @Test
    void shouldPutTheSamePeriodOfLastYearBesideEachFigure() {
        var body = viewer().get(TABLE + "&compareTo=SAME_PERIOD_LAST_YEAR").asString();
        assertThat(body)
                .contains(
                        "\"year\":2016,\"comparedTo\":{\"year\":2015},\"asOf\":",
                        "\"measure\":\"SUM\",\"value\":150.00,\"compared\":{\"value\":100.00,\"change\":50.00,\"changeUnit\":\"元\",\"changePercent\":50.00}}",
                        "{\"code\":\"ENF.INSPECTIONS\",\"name\":\"检查家次\",\"unit\":\"家次\",\"measure\":\"COUNT\",\"value\":3,"
                                + "\"compared\":{\"value\":2,\"change\":1,\"changeUnit\":\"家次\",\"changePercent\":50.00}}",
                        "{\"code\":\"ENF.CLOSED\",\"name\":\"劳动监察结案\",\"unit\":\"起\",\"measure\":\"COUNT\",\"value\":1,"
                                + "\"compared\":{\"value\":0,\"change\":1,\"changeUnit\":\"起\",\"changePercent\":null}}",
                        "\"value\":50.00,\"numerator\":1,\"denominator\":2,\"policy\":\"撤诉计为胜诉，调解不计入\","
                                + "\"compared\":{\"value\":100.00,\"change\":-50.00,\"changeUnit\":\"百分点\",\"changePercent\":null}}",
                        "\"measure\":\"RATE\",\"value\":null,\"numerator\":0,\"denominator\":0,"
                                + "\"compared\":{\"value\":null,\"change\":null,\"changeUnit\":\"百分点\",\"changePercent\":null}}");
    }

    @Test
    void shouldPutThePeriodBeforeBesideEachFigureAndNothingBesideTheFirstYearToDate() {
        assertThat(viewer().get(TABLE + "&quarter=2&compareTo=PREVIOUS_PERIOD").asString())
                .contains(
                        "\"comparedTo\":{\"year\":2016,\"quarter\":1}",
                        "\"value\":2,\"compared\":{\"value\":1,\"change\":1,\"changeUnit\":\"家次\",\"changePercent\":100.00}");
        assertThat(viewer().get(TABLE + "&month=1&yearToDate=true&compareTo=PREVIOUS_PERIOD")
                        .asString())
                .doesNotContain("comparedTo")
                .contains("\"compared\":{\"value\":null,\"change\":null,\"changeUnit\":\"家次\",\"changePercent\":null}");
    }

    @Test
    void shouldPutTheOtherPeriodBesideEachItemOfABreakdownWhicheverPeriodHasIt() {
        assertThat(viewer().get(TABLE + "&month=5&dimension=inspectionKind&compareTo=PREVIOUS_PERIOD")
                        .asString())
                .contains("{\"code\":\"ENF.INSPECTIONS\",\"name\":\"检查家次\",\"unit\":\"家次\",\"measure\":\"COUNT\","
                        + "\"value\":1,\"breakdown\":["
                        + "{\"item\":\"CAMPAIGN\",\"value\":1,\"compared\":"
                        + "{\"value\":0,\"change\":1,\"changeUnit\":\"家次\",\"changePercent\":null}},"
                        + "{\"item\":\"ROUTINE\",\"value\":0,\"compared\":"
                        + "{\"value\":1,\"change\":-1,\"changeUnit\":\"家次\",\"changePercent\":-100.00}}],"
                        + "\"compared\":{\"value\":1,\"change\":0,\"changeUnit\":\"家次\",\"changePercent\":0.00}}");
        assertThat(viewer().get(TABLE + "&month=1&yearToDate=true&dimension=cause&compareTo=PREVIOUS_PERIOD")
                        .asString())
                .contains("\"breakdown\":[{\"item\":\"WAGE_ARREARS\",\"value\":1,\"compared\":"
                        + "{\"value\":null,\"change\":null,\"changeUnit\":\"起\",\"changePercent\":null}}]");
    }

    @Test
    void shouldDeliverTheOtherPeriodBesideEachItemAsCsv() {
        var csv = viewer().get(TABLE + "&month=5&dimension=inspectionKind&compareTo=PREVIOUS_PERIOD&format=csv")
                .asString();
        assertThat(csv.lines())
                .contains(
                        ",ENF.INSPECTIONS,其中：inspectionKind=CAMPAIGN,家次,1,0,1,,",
                        ",ENF.INSPECTIONS,其中：inspectionKind=ROUTINE,家次,0,1,-1,-100.00,");
    }

    @Test
    void shouldOpenEveryFigureByTheParametersThatItWasReadBy() {
        for (var parameters :
                List.of("", "&scope=OWN", "&month=4", "&quarter=2&scope=OWN", "&month=5&yearToDate=true")) {
            var table = viewer().get(TABLE + parameters);
            for (var code : List.of("ENF.EMP_INSPECTED", "ENF.INSPECTIONS", "WAGE.AMOUNT", "ENF.OPEN_END")) {
                var evidence = viewer().get(EVIDENCE.formatted(code) + parameters + "&limit=200")
                        .jsonPath();
                assertThat(evidence.getString("value")).isEqualTo(value(table, code));
                assertThat(counts(evidence.getList("items.counts", String.class)))
                        .as(code + parameters)
                        .isEqualByComparingTo(value(table, code));
            }
        }
    }

    @Test
    void shouldOpenEveryItemOfEveryBreakdown() {
        var dimensions = viewer().get("/v1/indicators")
                .jsonPath()
                .getList("dimensions.flatten().findAll { it != null }.unique()", String.class);
        var opened = new ArrayList<String>();
        for (var dimension : dimensions) {
            var table = viewer().get(TABLE + "&dimension=" + dimension).jsonPath();
            for (var code : table.getList("indicators.code", String.class)) {
                var items = "indicators.find { it.code == '" + code + "' }.breakdown";
                for (var item : table.<Map<String, Object>>getList(items)) {
                    var cell = "&dimension=" + dimension + "=" + item.get("item");
                    var value = item.get("value").toString();
                    var evidence = viewer().get(EVIDENCE.formatted(code) + cell);
                    assertThat(evidence.jsonPath().getString("value"))
                            .as(code + cell)
                            .isEqualTo(value);
                    var history = viewer().get(EVIDENCE.formatted(code).replace("/evidence", "/history") + cell);
                    assertThat(history.statusCode()).as(code + cell).isEqualTo(200);
                    opened.add(code + cell);
                }
            }
        }
        assertThat(opened)
                .contains("WAGE.WORKERS&dimension=industry=E", "ENF.CLOSED&dimension=closingReason=FULFILLED");
    }

    @Test
    void shouldOpenEveryPartOfARateWhereItsLinkPoints() {
        for (var parameters : List.of("", "&scope=OWN", "&month=4", "&month=4&yearToDate=true&scope=OWN")) {
            var parts = viewer().get(EVIDENCE.formatted("ENF.CLOSE_RATE") + parameters)
                    .jsonPath();
            for (int n = 0; n < 3; n++) {
                var part = viewer().get(parts.getString("parts[" + n + "].evidence"));
                assertThat(part.statusCode()).isEqualTo(200);
                assertThat(part.jsonPath().getString("value"))
                        .as(parameters + n)
                        .isEqualTo(parts.getString("parts[" + n + "].value"));
            }
        }
        assertThat(viewer().get(EVIDENCE.formatted("ENF.CLOSE_RATE") + "&month=4&scope=OWN")
                        .jsonPath()
                        .getList("parts.evidence", String.class))
                .containsExactly(
                        "/v1/yearly-indicators/ENF.CLOSED/evidence?division=371100&year=2016&month=4&scope=OWN",
                        "/v1/yearly-indicators/ENF.OPEN_END/evidence?division=371100&year=2016&month=3&scope=OWN",
                        "/v1/yearly-indicators/ENF.FILED/evidence?division=371100&year=2016&month=4&scope=OWN");
    }

    @Test
    void shouldAnswerThatNothingHasChangedUntilSomethingIsCountedThere() throws SQLException {
        // Given
        var first = viewer().get(TABLE);
        var tag = first.header("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        world.count(inspection("elsewhere", 1, "110101", "丁", "2016-04-02"));
        var unchanged = since(tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.asString()).isEmpty();
        assertThat(unchanged.header("ETag")).isEqualTo(tag);
        // When
        world.count(inspection("r9", 1, DONGGANG, "甲", "2016-12-02"));
        // Then
        await().until(() -> since(tag).statusCode() == 200);
        assertThat(value(since(tag), "ENF.INSPECTIONS")).isEqualTo("4");
        // And what is as it was is unchanged again
        world.count(annulled(inspection("r9", 1, DONGGANG, "甲", "2016-12-02")));
        await().until(() -> since(tag).statusCode() == 304);
    }

    private static Response since(String tag) {
        return viewer().request().header("If-None-Match", tag).get(TABLE);
    }

    @Test
    void shouldDeliverTheTableAsCsv() {
        var csv = viewer().request().accept("text/csv").get(TABLE + "&compareTo=SAME_PERIOD_LAST_YEAR");
        assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''%E6%97%A5");
        var lines = csv.asString().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFF序号,指标代码,指标名称,计量单位,本期,去年同期,增减,增减%,备注");
        assertThat(lines.get(1)).isEqualTo("1,ENF.ANNUAL_REVIEWED,年审单位,家,0,0,0,,");
        assertThat(lines.stream().map(line -> line.substring(line.indexOf(',') + 1)))
                .contains("ENF.CLOSED,劳动监察结案,起,1,0,1,,", "ENF.CLOSE_RATE,结案率,%,33.33,0.00,33.33,,分子 1，分母 3；增减为百分点");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv;charset=utf-8, text/csv;charset=UTF-8",
        "text/csv;header=present, text/csv;charset=UTF-8",
        "'text/csv;charset=utf-8, */*;q=0.1', text/csv;charset=UTF-8",
        "'application/json;q=0.1, text/csv', text/csv;charset=UTF-8",
        "'text/*', text/csv;charset=UTF-8",
        "application/json;charset=UTF-8, application/json",
        "'text/csv;q=0, */*', application/json",
        "'*/*', application/json",
        "'text/csv;q=much', text/csv;charset=UTF-8",
    })
    void shouldDeliverTheFormThatIsLikedBest(String accept, String type) {
        var answer = viewer().request().header("Accept", accept).get(TABLE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(type);
    }

    @Test
    void shouldDeliverTheEvidenceAsCsv() {
        var csv =
                viewer().get(EVIDENCE.formatted("WAGE.AMOUNT") + "&format=csv").asString();
        assertThat(csv)
                .isEqualTo(("\uFEFF序号,记录类别,记录编号,区划,日期,维度,计入,原因代码,原因,记录地址\r\n"
                                + "1,WAGE_RECOVERY,%1$s,371100,2016-03-01,industry=E,150.00,"
                                + "WAGES_PAID,工资于2016-03-01支付，追回已经确认,/v1/wage-recoveries/%1$s\r\n")
                        .formatted(id("rw1")));
    }

    @Test
    void shouldSayInAPrintedEvidenceWhyEachRecordStandsInIt() throws IOException {
        var file = viewer().requestIn("en").get(EVIDENCE.formatted("ENF.EMP_INSPECTED") + "&month=4&format=xlsx");
        var page = new XSSFWorkbook(new ByteArrayInputStream(file.asByteArray())).getSheetAt(0);
        assertThat(IntStream.range(6, 9).mapToObj(n -> page.getRow(2).getCell(n).getStringCellValue()))
                .containsExactly("Counts", "Reason code", "Reason");
        assertThat(page.getRow(3).getCell(6).getNumericCellValue()).isEqualTo(1);
        assertThat(page.getRow(3).getCell(7).getStringCellValue()).isEqualTo("INSPECTION_COMPLETED");
        assertThat(page.getRow(3).getCell(8).getStringCellValue())
                .isEqualTo("the inspection was completed on 2016-04-02");
    }

    @Test
    void shouldPrintNamesWhereProgramsReadCodes() throws IOException {
        var table = printed(viewer().get(TABLE + "&dimension=inspectionKind&format=xlsx"));
        var records = printed(
                viewer().get(EVIDENCE.formatted("ENF.INSPECTIONS") + "&dimension=inspectionKind=CAMPAIGN&format=xlsx"));
        var parts = printed(viewer().get(EVIDENCE.formatted("LIT.WIN") + "&format=xlsx"));
        var english = printed(viewer().requestIn("en").get(EVIDENCE.formatted("WAGE.AMOUNT") + "&format=xlsx"));
        assertThat(table).contains("其中：日常检查", "其中：专项检查").anyMatch(line -> line.contains("；细分：检查类别；"));
        assertThat(records).contains("检查", "检查类别：专项检查；行业：批发和零售业").anyMatch(line -> line.endsWith("；检查类别：专项检查"));
        assertThat(parts).contains("LIT.SUIT_CONCLUDED[结果：驳回诉讼请求]");
        assertThat(english).contains("wage recovery", "industry: construction");
        assertThat(Stream.of(table, records, parts, english).flatMap(List::stream))
                .noneMatch(text -> CODES.matcher(text).find());
    }

    /** All texts, without the addresses of records. */
    private static List<String> printed(Response file) throws IOException {
        var page = new XSSFWorkbook(new ByteArrayInputStream(file.asByteArray())).getSheetAt(0);
        return StreamSupport.stream(page.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .filter(text -> !text.startsWith("/v1/"))
                .toList();
    }

    @Test
    void shouldDeliverTheTableAsABureauPrintsIt() throws IOException {
        var file = viewer().get(TABLE + "&month=4&yearToDate=true&compareTo=SAME_PERIOD_LAST_YEAR&format=xlsx");
        assertThat(file.contentType()).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var page = new XSSFWorkbook(new ByteArrayInputStream(file.asByteArray())).getSheetAt(0);
        assertThat(page.getRow(0).getCell(0).getStringCellValue()).isEqualTo("日照市2016年1—4月累计指标统计表");
        assertThat(page.getRow(1).getCell(0).getStringCellValue()).startsWith("填报单位：日照市 (371100)；统计范围：本级及下级；数据截至 ");
        assertThat(IntStream.range(0, 9).mapToObj(n -> page.getRow(2).getCell(n).getStringCellValue()))
                .containsExactly("序号", "指标代码", "指标名称", "计量单位", "本期", "去年同期", "增减", "增减%", "备注");
        var closed = IntStream.range(3, page.getLastRowNum())
                .mapToObj(page::getRow)
                .filter(row -> row.getCell(1).getStringCellValue().equals("ENF.CLOSED"))
                .findFirst()
                .orElseThrow();
        assertThat(closed.getCell(4).getNumericCellValue()).isEqualTo(1);
        var last = page.getRow(page.getLastRowNum()).getCell(0).getStringCellValue();
        assertThat(last).startsWith("数据来源：法治政府建设指标库（可逐项查至原始记录）；制表时间：");
    }

    @Test
    void shouldRefuseAFormOrPeriodThatThereIsNot() {
        assertThat(viewer().get(TABLE + "&format=pdf").statusCode()).isEqualTo(400);
        assertThat(viewer().get(TABLE + "&yearToDate=perhaps").statusCode()).isEqualTo(400);
        assertThat(viewer().get(TABLE + "&scope=AROUND").statusCode()).isEqualTo(400);
        assertThat(viewer().get(TABLE + "&dimension=colour&format=csv").statusCode())
                .isEqualTo(422);
        assertThat(viewer().get(EVIDENCE.formatted("ENF.CLOSE_RATE") + "&dimension=cause=ANY&format=csv")
                        .statusCode())
                .isEqualTo(422);
        assertThat(viewer().get(EVIDENCE.formatted("ENF.UNHEARD_OF") + "&format=csv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Api.as("110101", Role.VIEWER).get(TABLE + "&format=csv").statusCode())
                .isEqualTo(404);
    }

    private static BigDecimal counts(List<String> counts) {
        return counts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String value(Response answer, String code) {
        return answer.jsonPath().getString("indicators.find { it.code == '" + code + "' }.value");
    }

    private static Api viewer() {
        return Api.as(RIZHAO, Role.VIEWER);
    }
}

package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.REPORT;

import cn.fazhi.localstack.sample.PlannedRecord.Step;
import java.util.List;
import java.util.Map;

/** The year's report as its editors begin it: what they judge themselves, two shortcomings and three arrangements. */
final class ReportOfTheYear {

    private ReportOfTheYear() {}

    static PlannedRecord record() {
        return PlannedRecord.of(
                REPORT,
                "/v1/reports",
                Map.of(
                        "division",
                        SampleYear.DIVISION,
                        "year",
                        SampleYear.YEAR,
                        "title",
                        "枣庄市市中区人力资源和社会保障局%d年度法治政府建设情况报告（样例）".formatted(SampleYear.YEAR),
                        "topic",
                        "法治政府建设",
                        "publishingBody",
                        "枣庄市市中区人力资源和社会保障局",
                        "sourceReference",
                        SampleYear.reference("NB", 1)),
                Step.put(
                        "sections",
                        Map.of("sections", List.of(shortcomings(), arrangements())),
                        record -> !record.path("sections").isEmpty()));
    }

    private static Map<String, Object> shortcomings() {
        return section(
                "二",
                "存在的不足和原因",
                List.of(
                        item("（一）", "学法用法结合不够", "部分人员熟悉条文，遇到新情况时运用法律解决问题的经验仍显不足。"),
                        item("（二）", "普法方式较单一", "面向中小企业和务工人员的宣传仍以发放材料为主，互动和案例讲解偏少。")));
    }

    private static Map<String, Object> arrangements() {
        return section(
                "四",
                "下一年度工作安排",
                List.of(
                        item("（一）", "把学法制度落到岗位", "按季度安排专题学习，并以真实案件组织讨论。"),
                        item("（二）", "规范每一次执法", "执法记录、法制审核和信息公示逐案检查，结果按月通报。"),
                        item("（三）", "把政策送到企业和工地", "由法律服务队分片联系，常见问题编成问答后上门讲解。")));
    }

    private static Map<String, Object> section(String number, String heading, List<Map<String, Object>> items) {
        return Map.of("number", number, "heading", heading, "paragraphs", List.of(), "subsections", items);
    }

    private static Map<String, Object> item(String number, String heading, String text) {
        return Map.of("number", number, "heading", heading, "paragraphs", List.of(text), "subsections", List.of());
    }
}

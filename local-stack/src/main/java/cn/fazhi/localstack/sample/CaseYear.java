package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.ENFORCEMENT;

import cn.fazhi.localstack.sample.PlannedRecord.Step;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Four cases: three closed when their orders were fulfilled, one whose facts were not established. */
final class CaseYear {

    private static final String OFFICER = "样例监察员甲";
    private static final List<Map<String, Object>> INSPECTORS = List.of(
            Map.of("name", OFFICER, "certificateNumber", "LJ370402001"),
            Map.of("name", "样例监察员丙", "certificateNumber", "LJ370402003"));

    /** @param employer its index among the employers of the year */
    private record Filed(int employer, String on, String cause, String source, String order) {}

    private static final List<Filed> CLOSED = List.of(
            new Filed(4, "2021-03-10", "WAGE_ARREARS", "COMPLAINT", "责令于七日内付清所欠工资。"),
            new Filed(17, "2021-06-21", "LABOUR_CONTRACT", "INSPECTION", "责令与四名劳动者补签书面劳动合同。"),
            new Filed(32, "2021-09-13", "WAGE_ARREARS", "TIP", "责令于十日内付清所欠工资和加班工资。"));
    private static final Filed REVOKED = new Filed(51, "2021-10-18", "WORKING_HOURS", "COMPLAINT", null);

    private CaseYear() {}

    static Map<Integer, List<PlannedRecord>> byEmployer() {
        var byEmployer = new HashMap<Integer, List<PlannedRecord>>();
        for (var filed : CLOSED) {
            var number = byEmployer.size() + 1;
            byEmployer.put(filed.employer(), List.of(filing(number, filed, untilClosed(number, filed))));
        }
        byEmployer.put(REVOKED.employer(), List.of(filing(CLOSED.size() + 1, REVOKED, untilRevoked(REVOKED))));
        return byEmployer;
    }

    private static PlannedRecord filing(int number, Filed filed, List<Step> steps) {
        return PlannedRecord.of(
                ENFORCEMENT,
                "/v1/cases",
                Map.of(
                        "division", SampleYear.DIVISION,
                        "cause", filed.cause(),
                        "source", filed.source(),
                        "filedOn", filed.on(),
                        "filedBy", OFFICER,
                        "sourceReference", SampleYear.reference("AJ", number)),
                steps.toArray(Step[]::new));
    }

    private static List<Step> untilClosed(int number, Filed filed) {
        return List.of(
                investigation(filed),
                reached(
                        "investigation-end",
                        "investigatedOn",
                        Map.of("act", act(filed, 21, null), "note", "查明事实，当事人无异议。")),
                reached(
                        "decisions",
                        "/decisions/0/on",
                        Map.of(
                                "act", act(filed, 28, "样例监令字〔2021〕%d号".formatted(number)),
                                "kind", "RECTIFICATION_ORDER",
                                "content", filed.order())),
                reached(
                        "decisions/1/fulfilment",
                        "/decisions/0/outcomeOn",
                        Map.of("act", act(filed, 36, null), "outcome", "FULFILLED")),
                Step.reaching(
                        "CLOSED",
                        "closure",
                        Map.of("act", act(filed, 42, null), "reason", "FULFILLED", "note", "当事人已按要求改正。")));
    }

    private static List<Step> untilRevoked(Filed filed) {
        return List.of(
                investigation(filed),
                Step.reaching(
                        "REVOKED",
                        "revocation",
                        Map.of(
                                "act", act(filed, 24, null),
                                "ground", "FACTS_NOT_ESTABLISHED",
                                "explanation", "经核对考勤和工资记录，反映的情况不成立。")));
    }

    private static Step investigation(Filed filed) {
        return reached(
                "investigation",
                "investigationStartedOn",
                Map.of("act", act(filed, 2, null), "inspectors", INSPECTORS));
    }

    /** @param field with a value once the case has been through the step: a name, or a pointer */
    private static Step reached(String path, String field, Map<String, Object> body) {
        var pointer = field.startsWith("/") ? field : "/" + field;
        return Step.post(path, path, body, record -> record.at(pointer).isTextual());
    }

    private static Map<String, Object> act(Filed filed, int daysLater, String documentNumber) {
        var act = new HashMap<String, Object>();
        act.put(
                "on",
                Days.weekday(LocalDate.parse(filed.on()).plusDays(daysLater)).toString());
        act.put("by", OFFICER);
        if (documentNumber != null) {
            act.put("documentNumber", documentNumber);
        }
        return Map.copyOf(act);
    }
}

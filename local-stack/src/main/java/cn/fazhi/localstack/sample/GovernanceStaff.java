package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.REPORT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is in charge of rule-of-law work, advises on it and reviews it; what was issued for it. */
final class GovernanceStaff {

    private GovernanceStaff() {}

    static List<PlannedRecord> records() {
        return List.of(
                record("advisers", "GW", 1, Map.of("name", "样例律师事务所", "from", "2020-06-01")),
                record("leaders", "LD", 1, Map.of("name", "样例副局长", "post", "党组成员、副局长", "from", "2020-03-02")),
                record("staffing", "RY", 1, Map.of("on", "2021-01-04", "section", 1, "reviewers", 3, "officers", 12)),
                record(
                        "reviewer-trainings",
                        "PX",
                        1,
                        Map.of("title", "法制审核培训班（样例）", "heldOn", "2021-08-26", "participants", 3)),
                issued(1, "KEY_POINTS", "全年依法行政要点（样例）", "2021-03-02"),
                issued(2, "PLAN", "普法依法治理计划（样例）", "2021-04-06"),
                issued(3, "SYSTEM", "执法全过程记录制度（样例）", "2021-08-02"));
    }

    private static PlannedRecord issued(int number, String kind, String title, String on) {
        return record(
                "issued-systems",
                "ZD",
                number,
                Map.of(
                        "title", title,
                        "kind", kind,
                        "documentNumber", "样例人社发〔2021〕%d号".formatted(number + 1),
                        "issuedOn", on));
    }

    private static PlannedRecord record(String path, String kind, int number, Map<String, Object> fields) {
        var body = new HashMap<>(fields);
        body.put("division", SampleYear.DIVISION);
        body.put("sourceReference", SampleYear.reference(kind, number));
        return PlannedRecord.of(REPORT, "/v1/governance/" + path, Map.copyOf(body));
    }
}

package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.REPORT;

import cn.fazhi.localstack.sample.PlannedRecord.Step;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Five meetings on rule-of-law work, and one major decision that passed its five gates. */
final class GovernanceYear {

    private record Meeting(String plannedOn, String heldOn, String subject, String conclusions) {}

    private static final List<Meeting> MEETINGS = List.of(
            new Meeting("2021-02-24", "2021-02-25", "听取上一年度法治建设情况，商定全年重点", "会议确定全年法治建设重点任务和责任科室。"),
            new Meeting("2021-04-20", "2021-04-20", "研究重大行政决策事项的论证安排", "会议同意启动论证，由政策法规科统筹。"),
            new Meeting("2021-07-13", "2021-07-14", "学习新修订的行政处罚法并部署执法衔接", "会议要求修订执法文书并完成全员培训。"),
            new Meeting("2021-09-28", "2021-09-28", "研究根治欠薪专项执法检查", "会议明确检查范围、时限和部门分工。"),
            new Meeting("2021-12-09", "2021-12-10", "检查全年任务完成情况，筹备年度报告", "会议要求各科室按时报送数据和材料。"));

    private static final Map<String, String> GATES = Map.of(
            "PUBLIC_PARTICIPATION", "2021-05-31",
            "EXPERT_ARGUMENT", "2021-06-08",
            "RISK_ASSESSMENT", "2021-06-15",
            "LEGALITY_REVIEW", "2021-06-22",
            "COLLECTIVE_DISCUSSION", "2021-06-29");

    private GovernanceYear() {}

    static List<PlannedRecord> records() {
        var records = new ArrayList<PlannedRecord>();
        for (var meeting : MEETINGS) {
            records.add(meeting(records.size() + 1, meeting));
        }
        records.add(decision());
        return records;
    }

    private static PlannedRecord meeting(int number, Meeting meeting) {
        return PlannedRecord.of(
                REPORT,
                "/v1/governance/meetings",
                Map.of(
                        "division", SampleYear.DIVISION,
                        "subject", meeting.subject(),
                        "plannedOn", meeting.plannedOn(),
                        "sourceReference", SampleYear.reference("DZ", number)),
                Step.reaching(
                        "HELD",
                        "minutes",
                        Map.of(
                                "heldOn",
                                meeting.heldOn(),
                                "chair",
                                "样例书记",
                                "attendees",
                                7 + number % 3,
                                "conclusions",
                                meeting.conclusions())));
    }

    private static PlannedRecord decision() {
        var steps = new ArrayList<Step>();
        GATES.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(gate -> steps.add(gate(gate)));
        steps.add(Step.reaching(
                "ADOPTED", "adoption", Map.of("adoptedOn", "2021-07-01", "documentNumber", "样例人社发〔2021〕1号")));
        return PlannedRecord.of(
                REPORT,
                "/v1/governance/decisions",
                Map.of(
                        "division",
                        SampleYear.DIVISION,
                        "title",
                        "根治欠薪工作实施方案（样例）",
                        "proposedOn",
                        "2021-04-26",
                        "sourceReference",
                        SampleYear.reference("JD", 1)),
                steps.toArray(Step[]::new));
    }

    private static Step gate(Map.Entry<String, String> gate) {
        return Step.post(
                "gates",
                "gates/" + gate.getKey(),
                Map.of("gate", gate.getKey(), "passage", "PASSED", "on", gate.getValue()),
                record -> hasGate(record, gate.getKey()));
    }

    private static boolean hasGate(JsonNode record, String gate) {
        return StreamSupport.stream(record.path("gates").spliterator(), false)
                .anyMatch(passed -> gate.equals(passed.path("gate").asText()));
    }
}

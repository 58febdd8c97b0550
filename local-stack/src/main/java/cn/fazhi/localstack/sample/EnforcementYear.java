package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.ENFORCEMENT;

import cn.fazhi.localstack.sample.PlannedRecord.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * 90 employers, their 130 inspections, wages of 1,890,000.00 yuan won back for 106 workers, and what else hangs on an
 * employer: its projects and cases. And five disputes.
 */
final class EnforcementYear {

    private static final int EMPLOYERS = 90;
    private static final int INSPECTIONS = 130;
    private static final List<String> BRANDS =
            List.of("晨禾", "远槐", "沐河", "青檀", "启柘", "和穗", "嘉岭", "云泊", "顺榴", "景耕", "德桐", "栢川", "鲁石", "新垣", "惠麦");
    private static final List<String> TRADES = List.of("E建筑工程", "C机械制造", "H餐饮管理", "F商贸", "G物流运输", "K物业服务");
    private static final List<String> KINDS = List.of(
            "ROUTINE",
            "DOUBLE_RANDOM",
            "ROUTINE",
            "CAMPAIGN",
            "ANNUAL_REVIEW_PATROL",
            "ROUTINE",
            "COMPLAINT",
            "CAMPAIGN");
    private static final Map<String, List<String>> FINDINGS = Map.of(
            "NO_VIOLATION", List.of("用工台账齐全，工资按月足额支付，未发现违法行为。", "劳动合同、考勤和工资表相互一致，未见异常。"),
            "CORRECTED_ON_SITE", List.of("三份劳动合同缺少签收记录，当场补齐。", "工资支付公示牌内容过期，当场更换。"),
            "VIOLATION_FOUND", List.of("加班时间超出规定，已要求限期整改。", "未按规定保存工资支付记录，已要求限期整改。"));
    private static final List<String> RESULTS =
            List.of("NO_VIOLATION", "NO_VIOLATION", "CORRECTED_ON_SITE", "NO_VIOLATION", "VIOLATION_FOUND");
    private static final List<Map<String, Object>> INSPECTORS = List.of(
            inspector("样例监察员甲", "LJ370402001"),
            inspector("样例监察员乙", "LJ370402002"),
            inspector("样例监察员丙", "LJ370402003"),
            inspector("样例监察员丁", "LJ370402004"));

    private EnforcementYear() {}

    static List<PlannedRecord> records() {
        var inspections = inspectionsByEmployer(new Random(1));
        var recoveries = WageRecoveries.byEmployer(EMPLOYERS, new Random(2));
        var projects = ProjectYear.byContractor(contractors(), new Random(4));
        var cases = CaseYear.byEmployer();
        var employers = new ArrayList<PlannedRecord>();
        for (var i = 0; i < EMPLOYERS; i++) {
            var acts = new ArrayList<>(inspections.get(i));
            acts.addAll(recoveries.getOrDefault(i, List.of()));
            acts.addAll(projects.getOrDefault(i, List.of()));
            acts.addAll(cases.getOrDefault(i, List.of()));
            employers.add(employer(i).with(List.copyOf(acts)));
        }
        employers.addAll(DisputeYear.records());
        return employers;
    }

    /** Who builds. */
    private static List<Integer> contractors() {
        return IntStream.range(0, EMPLOYERS)
                .filter(index -> trade(index).startsWith("E"))
                .boxed()
                .toList();
    }

    private static String trade(int index) {
        return TRADES.get(index % TRADES.size());
    }

    private static PlannedRecord employer(int index) {
        var trade = trade(index);
        var name = "枣庄市市中区" + BRANDS.get(index / TRADES.size()) + trade.substring(1) + "有限公司（样例）";
        return PlannedRecord.of(
                ENFORCEMENT,
                "/v1/employers",
                Map.of(
                        "division", SampleYear.DIVISION,
                        "creditCode", Numbers.creditCode(SampleYear.DIVISION, index + 1),
                        "name", name,
                        "industry", trade.substring(0, 1),
                        "registeredOn",
                                LocalDate.of(2015 + index % 6, 1 + index % 12, 1 + index % 28)
                                        .toString(),
                        "sourceReference", SampleYear.reference("YR", index + 1)));
    }

    /** Each employer once, and some of them a second time. */
    private static List<List<PlannedRecord>> inspectionsByEmployer(Random random) {
        var employers = new ArrayList<Integer>();
        for (var i = 0; i < EMPLOYERS; i++) {
            employers.add(i);
        }
        var again = new ArrayList<>(employers);
        Collections.shuffle(again, random);
        employers.addAll(again.subList(0, INSPECTIONS - EMPLOYERS));
        var byEmployer = new ArrayList<List<PlannedRecord>>();
        Collections.nCopies(EMPLOYERS, 0).forEach(_ -> byEmployer.add(new ArrayList<>()));
        for (var i = 0; i < INSPECTIONS; i++) {
            byEmployer.get(employers.get(i)).add(inspection(i, random));
        }
        return byEmployer;
    }

    private static PlannedRecord inspection(int index, Random random) {
        var plannedOn = Days.any(random);
        var result = RESULTS.get(random.nextInt(RESULTS.size()));
        var findings = FINDINGS.get(result);
        var first = random.nextInt(INSPECTORS.size());
        var completion = Map.<String, Object>of(
                "completedOn",
                        Days.weekday(plannedOn.plusDays(random.nextInt(3))).toString(),
                "result", result,
                "findings", findings.get(random.nextInt(findings.size())),
                "inspectors", List.of(INSPECTORS.get(first), INSPECTORS.get((first + 1) % INSPECTORS.size())));
        return PlannedRecord.of(
                ENFORCEMENT,
                "/v1/inspections",
                Map.of(
                        "division", SampleYear.DIVISION,
                        "kind", KINDS.get(index % KINDS.size()),
                        "plannedOn", plannedOn.toString(),
                        "sourceReference", SampleYear.reference("JC", index + 1)),
                Step.reaching("COMPLETED", "completion", completion));
    }

    private static Map<String, Object> inspector(String name, String certificateNumber) {
        return Map.of("name", name, "certificateNumber", certificateNumber);
    }
}

package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.PUBLICITY;

import cn.fazhi.localstack.sample.PlannedRecord.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** 223 items of information disclosed. */
final class PublicityYear {

    private static final int DISCLOSURES = 223;
    private static final List<String> CHANNELS = List.of(
            "GOVERNMENT_WEBSITE",
            "GOVERNMENT_WEBSITE",
            "NEW_MEDIA",
            "GOVERNMENT_WEBSITE",
            "NOTICE_BOARD",
            "NEW_MEDIA",
            "GAZETTE",
            "GOVERNMENT_WEBSITE",
            "PRESS_CONFERENCE");
    private static final List<String> SUBJECTS = List.of(
            "就业创业政策解读",
            "招聘活动安排",
            "社会保险业务办理指南",
            "职业技能培训补贴名单",
            "劳动保障监察工作动态",
            "工资支付政策提示",
            "事业单位公开招聘事项",
            "人事考试通知",
            "行政许可办理结果",
            "农民工权益保护宣传");

    private PublicityYear() {}

    static List<PlannedRecord> records() {
        var random = new Random(3);
        var records = new ArrayList<PlannedRecord>();
        for (var number = 1; number <= DISCLOSURES; number++) {
            records.add(disclosure(number, random));
        }
        return records;
    }

    private static PlannedRecord disclosure(int number, Random random) {
        var madeOn = Days.any(random);
        var disclosedOn = Days.weekday(madeOn.plusDays(1 + random.nextInt(14)));
        var subject = SUBJECTS.get(number % SUBJECTS.size());
        return PlannedRecord.of(
                PUBLICITY,
                "/v1/disclosures",
                Map.of(
                        "division", SampleYear.DIVISION,
                        "title", "%s（样例第%d号）".formatted(subject, number),
                        "channel", CHANNELS.get(number % CHANNELS.size()),
                        "madeOn", madeOn.toString(),
                        "url", "https://www.example.gov.cn/xxgk/%d/%d.html".formatted(SampleYear.YEAR, number),
                        "sourceReference", SampleYear.reference("GK", number)),
                Step.reaching("DISCLOSED", "publication", Map.of("disclosedOn", disclosedOn.toString())));
    }
}

package cn.fazhi.report.counting;

import static cn.fazhi.report.counting.Measure.COUNT;
import static cn.fazhi.report.counting.Measure.DISTINCT;
import static cn.fazhi.report.counting.Measure.SUM;

import cn.fazhi.contracts.RecordFamily;
import java.util.List;
import java.util.Optional;

/** The indicators that are counted from records. What each counts is said in {@link Derivation}. */
public enum BaseIndicator {
    EMPLOYERS_INSPECTED(
            "ENF.EMP_INSPECTED",
            "检查用人单位",
            "employers inspected",
            "家",
            DISTINCT,
            RecordFamily.INSPECTION,
            "inspectionKind"),
    INSPECTIONS("ENF.INSPECTIONS", "检查家次", "inspection visits", "家次", COUNT, RecordFamily.INSPECTION, "inspectionKind"),
    DOOR_PATROL(
            "ENF.DOOR_PATROL",
            "上门巡查单位",
            "employers patrolled for a missing annual review",
            "家",
            DISTINCT,
            RecordFamily.INSPECTION,
            null),
    WORKERS_LISTED(
            "WAGE.WORKERS_LISTED",
            "解决欠薪人数(实名)",
            "workers listed by person",
            "人",
            DISTINCT,
            RecordFamily.WAGE_RECOVERY,
            null),
    WORKERS_STATED(
            "WAGE.WORKERS_STATED",
            "解决欠薪人数(申报)",
            "workers stated as a number",
            "人",
            SUM,
            RecordFamily.WAGE_RECOVERY,
            null),
    WAGES_RECOVERED("WAGE.AMOUNT", "解决拖欠工资", "wages recovered", "元", SUM, RecordFamily.WAGE_RECOVERY, null),
    DECISIONS("GOV.DECISION", "重大行政决策", "major decisions", "次", COUNT, RecordFamily.MAJOR_DECISION, null),
    DECISIONS_CONSULTED(
            "GOV.CONSULTED",
            "征求意见的重大行政决策",
            "major decisions with public consultation",
            "次",
            COUNT,
            RecordFamily.MAJOR_DECISION,
            null),
    MEETINGS("GOV.MEETING", "党组研究法治建设", "meetings on rule-of-law work", "次", COUNT, RecordFamily.LAW_MEETING, null),
    DISCLOSED(
            "PUB.DISCLOSED",
            "主动公开信息",
            "information disclosed on own initiative",
            "条",
            COUNT,
            RecordFamily.DISCLOSURE,
            null);

    private final String code;
    private final String zh;
    private final String en;
    private final String unit;
    private final Measure measure;
    private final RecordFamily source;
    private final String dimension;

    BaseIndicator(
            String code, String zh, String en, String unit, Measure measure, RecordFamily source, String dimension) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.unit = unit;
        this.measure = measure;
        this.source = source;
        this.dimension = dimension;
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** 家 and 家次, 人 and 人次, 起 and 件 are different units and are never added. */
    public String unit() {
        return unit;
    }

    public Measure measure() {
        return measure;
    }

    public RecordFamily source() {
        return source;
    }

    /** The name of the one dimension that it is broken down by, if any. */
    public Optional<String> dimension() {
        return Optional.ofNullable(dimension);
    }

    public static Optional<BaseIndicator> ofCode(String code) {
        return List.of(values()).stream()
                .filter(indicator -> indicator.code.equals(code))
                .findFirst();
    }
}

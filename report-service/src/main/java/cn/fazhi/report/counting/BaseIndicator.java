package cn.fazhi.report.counting;

import static cn.fazhi.contracts.RecordFamily.ACTIVITY;
import static cn.fazhi.contracts.RecordFamily.CASE;
import static cn.fazhi.contracts.RecordFamily.COMPILATION;
import static cn.fazhi.contracts.RecordFamily.DISPUTE;
import static cn.fazhi.contracts.RecordFamily.ENTERPRISE_VISIT;
import static cn.fazhi.contracts.RecordFamily.INSPECTION;
import static cn.fazhi.contracts.RecordFamily.MAJOR_DECISION;
import static cn.fazhi.contracts.RecordFamily.PROJECT;
import static cn.fazhi.contracts.RecordFamily.REPORT_DOCUMENT;
import static cn.fazhi.contracts.RecordFamily.STAFFING;
import static cn.fazhi.contracts.RecordFamily.STUDY_SESSION;
import static cn.fazhi.contracts.RecordFamily.WAGE_RECOVERY;
import static cn.fazhi.report.counting.Measure.COUNT;
import static cn.fazhi.report.counting.Measure.DISTINCT;
import static cn.fazhi.report.counting.Measure.STOCK;
import static cn.fazhi.report.counting.Measure.SUM;

import cn.fazhi.contracts.RecordFamily;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indicators that are counted from records. What each counts is said in {@link Derivation}. */
public enum BaseIndicator {
    EMPLOYERS_INSPECTED(
            "ENF.EMP_INSPECTED", "检查用人单位|employers inspected", "家", DISTINCT, INSPECTION, "inspectionKind", "industry"),
    INSPECTIONS("ENF.INSPECTIONS", "检查家次|inspection visits", "家次", COUNT, INSPECTION, "inspectionKind", "industry"),
    DOOR_PATROL(
            "ENF.DOOR_PATROL",
            "上门巡查单位|employers patrolled for a missing annual review",
            "家",
            DISTINCT,
            INSPECTION,
            "industry"),
    EMPLOYERS_REVIEWED(
            "ENF.ANNUAL_REVIEWED",
            "年审单位|employers annually reviewed",
            "家",
            DISTINCT,
            RecordFamily.ANNUAL_REVIEW,
            "industry"),
    COMPLAINTS("ENF.COMPLAINTS", "受理投诉举报|complaints accepted", "件", COUNT, RecordFamily.COMPLAINT, "channel"),
    CASES_FILED("ENF.FILED", "立案|cases filed", "起", COUNT, CASE, "cause"),
    CASES_CLOSED("ENF.CLOSED", "劳动监察结案|cases closed", "起", COUNT, CASE, "closingReason"),
    CASES_CLOSED_ON_TIME("ENF.CLOSED_ON_TIME", "按期办结|cases closed within the statutory time", "起", COUNT, CASE),
    CASES_OPEN("ENF.OPEN_END", "期末未结|cases open at period end", "起", STOCK, CASE, "cause"),
    CASES_REVOKED("ENF.REVOKED", "撤销立案|filings revoked", "起", COUNT, CASE),
    CASES_TRANSFERRED("ENF.TRANSFER", "移送|cases transferred", "起", COUNT, CASE, "transferredTo"),
    RECTIFICATION_ORDERS("ENF.RECTIFY", "责令改正|rectification orders", "件", COUNT, CASE),
    TREATMENTS("ENF.TREAT", "行政处理决定|administrative treatment decisions", "件", COUNT, CASE),
    PENALTIES("ENF.PENALTY", "行政处罚决定|penalty decisions", "件", COUNT, CASE),
    FINES("ENF.FINE", "罚款金额|fines imposed", "元", SUM, CASE),
    MAJOR_ACTS("ENF.MAJOR", "重大执法决定|major enforcement decisions", "件", COUNT, CASE),
    MAJOR_ACTS_REVIEWED(
            "ENF.MAJOR_REVIEWED", "经法制审核的重大执法决定|major enforcement decisions legally reviewed", "件", COUNT, CASE),
    BLACKLISTED(
            "ENF.BLACKLIST", "失信联合惩戒名单在列|employers on the dishonesty list", "家", STOCK, RecordFamily.BLACKLIST_ENTRY),
    VIOLATIONS_PUBLISHED(
            "ENF.PUBLISHED", "重大违法社会公布|serious violations published", "起", COUNT, RecordFamily.PUBLICATION),
    GRADED("ENF.GRADE", "守法诚信等级|employers by integrity grade", "家", STOCK, RecordFamily.CREDIT_GRADE, "grade"),
    WORKERS_LISTED(
            "WAGE.WORKERS_LISTED", "解决欠薪人数(实名)|workers listed by person", "人", DISTINCT, WAGE_RECOVERY, "industry"),
    WORKERS_STATED("WAGE.WORKERS_STATED", "解决欠薪人数(申报)|workers stated as a number", "人", SUM, WAGE_RECOVERY, "industry"),
    WAGES_RECOVERED("WAGE.AMOUNT", "解决拖欠工资|wages recovered", "元", SUM, WAGE_RECOVERY, "industry"),
    WAGES_CLAIMED("WAGE.CLAIMED", "涉案金额|wages claimed", "元", SUM, WAGE_RECOVERY, "industry"),
    CLAIMED_WAGES_RECOVERED(
            "WAGE.CLAIMED_RECOVERED",
            "涉案金额中的追回工资|wages recovered of those claimed",
            "元",
            SUM,
            WAGE_RECOVERY,
            "industry"),
    PROJECTS("WAGE.PROJECTS", "平台覆盖在建项目|projects on the wage platform", "个", STOCK, PROJECT),
    MIGRANTS("WAGE.MIGRANTS", "平台覆盖农民工|migrant workers on the wage platform", "名", STOCK, PROJECT),
    REAL_NAMES("WAGE.REALNAME_WORKERS", "实名登记农民工|migrant workers with a real name", "名", STOCK, PROJECT),
    ACCOUNTS_DUE("WAGE.ACCOUNT_DUE", "应开设专户项目|projects that must have a wage account", "个", STOCK, PROJECT),
    ACCOUNTS("WAGE.ACCOUNT_OPEN", "已开设专户项目|projects with an open wage account", "个", STOCK, PROJECT),
    DEPOSITS_DUE("WAGE.DEPOSIT_DUE", "应缴存保证金项目|projects that must lodge a deposit", "个", STOCK, PROJECT),
    DEPOSITS("WAGE.DEPOSIT_LODGED", "已缴存保证金项目|projects with a deposit lodged", "个", STOCK, PROJECT),
    AGENCY_DUE("WAGE.AGENCY_DUE", "应总包代发项目|projects to be paid by the general contractor", "个", STOCK, PROJECT),
    AGENCY("WAGE.AGENCY_PAID", "已总包代发项目|projects paid by the general contractor", "个", STOCK, PROJECT),
    RECONSIDERATIONS("LIT.RECON", "行政复议案件|administrative reconsideration cases", "起", COUNT, DISPUTE),
    LAWSUITS("LIT.SUIT", "行政诉讼案件|administrative lawsuits", "起", COUNT, DISPUTE),
    DISPUTES_CONCLUDED(
            "LIT.OUTCOME", "复议诉讼结果|disputes concluded by outcome", "起", COUNT, DISPUTE, "disputeKind", "outcome"),
    RECONSIDERATIONS_CONCLUDED(
            "LIT.RECON_CONCLUDED", "审结的行政复议|reconsiderations concluded", "起", COUNT, DISPUTE, "outcome"),
    LAWSUITS_CONCLUDED("LIT.SUIT_CONCLUDED", "审结的行政诉讼|lawsuits concluded", "起", COUNT, DISPUTE, "outcome"),
    HEARINGS_DUE("LIT.HEARING_DUE", "负责人应出庭|hearings that the head had to attend", "次", COUNT, DISPUTE),
    HEARINGS_ATTENDED("LIT.HEARING_ATTENDED", "负责人已出庭|such hearings attended by the head", "次", COUNT, DISPUTE),
    DECISIONS("GOV.DECISION", "重大行政决策|major decisions", "次", COUNT, MAJOR_DECISION),
    DECISIONS_CONSULTED(
            "GOV.CONSULTED", "征求意见的重大行政决策|major decisions with public consultation", "次", COUNT, MAJOR_DECISION),
    MEETINGS("GOV.MEETING", "党组研究法治建设|meetings on rule-of-law work", "次", COUNT, RecordFamily.LAW_MEETING),
    ADVISERS("GOV.ADVISER", "法律顾问|legal advisers engaged", "名", STOCK, RecordFamily.ADVISER),
    STAFF("GOV.STAFF", "政策法规科人员|policy and regulation staff", "名", STOCK, STAFFING),
    REVIEWERS("GOV.REVIEWER", "法制审核人员|legal reviewers", "名", STOCK, STAFFING),
    OFFICERS("GOV.INSPECTOR", "持证执法人员|certified enforcement officers", "名", STOCK, STAFFING),
    LEADERS("GOV.LEADER", "分管法治党组成员|leaders in charge of rule-of-law work", "名", STOCK, RecordFamily.LEADER),
    REVIEWERS_TRAINED(
            "GOV.REVIEWER_TRAINING", "法制审核人员培训|training of legal reviewers", "人次", SUM, RecordFamily.REVIEWER_TRAINING),
    SYSTEMS("GOV.SYSTEMS", "印发制度方案|systems and plans issued", "项", COUNT, RecordFamily.ISSUED_SYSTEM, "documentKind"),
    OPINIONS("GOV.OPINION", "合法性审查意见|legality review opinions", "件", COUNT, RecordFamily.LEGALITY_OPINION),
    SHORTCOMINGS("GOV.SHORT", "存在不足|shortcomings named", "项", COUNT, REPORT_DOCUMENT),
    ARRANGEMENTS("GOV.PLAN", "下年安排|next-year arrangements", "项", COUNT, REPORT_DOCUMENT),
    REPORTS("GOV.REPORT", "编制的年度报告|annual reports drawn up", "份", COUNT, REPORT_DOCUMENT),
    REPORTS_ON_TIME("GOV.REPORT_ON_TIME", "按期的年度报告|annual reports on time", "份", COUNT, REPORT_DOCUMENT),
    DISCLOSED(
            "PUB.DISCLOSED",
            "主动公开信息|information disclosed on own initiative",
            "条",
            COUNT,
            RecordFamily.DISCLOSURE,
            "channel"),
    STUDY_SESSIONS("PUB.STUDY", "集体学法|collective law study sessions", "次", COUNT, STUDY_SESSION),
    LAWS_STUDIED("PUB.LAWS", "学习法律法规|laws studied", "部", DISTINCT, STUDY_SESSION),
    TEAM_MEMBERS("PUB.TEAM", "法律服务队人数|legal service team members", "名", STOCK, RecordFamily.SERVICE_TEAM),
    ENTERPRISES_SERVED("PUB.ENTERPRISES", "服务企业|enterprises served", "家", DISTINCT, ENTERPRISE_VISIT),
    MATERIALS(
            "PUB.MATERIALS",
            "发放宣传材料|publicity materials handed out",
            "份",
            SUM,
            List.of(ACTIVITY, ENTERPRISE_VISIT),
            "occasion"),
    CAMPAIGNS("PUB.CAMPAIGN", "普法宣传活动|publicity activities", "场", COUNT, ACTIVITY, "activityKind", "occasion"),
    TRAININGS("PUB.TRAINING", "内部学法活动|internal training and contests", "项", COUNT, ACTIVITY, "activityKind"),
    COMPILATIONS("PUB.COMPILED", "政策法规汇编|compilations produced", "册", COUNT, COMPILATION),
    PEOPLE_ADVISED("PUB.CONSULTED", "现场咨询|people advised on site", "人次", SUM, ACTIVITY);

    private final String code;
    private final String zh;
    private final String en;
    private final String unit;
    private final Measure measure;
    private final List<RecordFamily> sources;
    private final List<String> dimensions;

    /** @param names in Chinese and English, parted by a stroke: so most of the catalogue reads one a line */
    BaseIndicator(String code, String names, String unit, Measure measure, RecordFamily source, String... dimensions) {
        this(code, names, unit, measure, List.of(source), dimensions);
    }

    BaseIndicator(
            String code, String names, String unit, Measure measure, List<RecordFamily> sources, String... dimensions) {
        this.code = code;
        this.zh = names.substring(0, names.indexOf('|'));
        this.en = names.substring(names.indexOf('|') + 1);
        this.unit = unit;
        this.measure = measure;
        this.sources = sources;
        this.dimensions = List.of(dimensions);
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

    public List<RecordFamily> sources() {
        return sources;
    }

    /** The names of what it is broken down by; none for most. */
    public List<String> dimensions() {
        return dimensions;
    }

    /** What any of them is broken down by, in order of name. */
    public static List<String> allDimensions() {
        return Stream.of(values())
                .flatMap(indicator -> indicator.dimensions.stream())
                .distinct()
                .sorted()
                .toList();
    }

    public static Optional<BaseIndicator> ofCode(String code) {
        return List.of(values()).stream()
                .filter(indicator -> indicator.code.equals(code))
                .findFirst();
    }
}

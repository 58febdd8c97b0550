package cn.fazhi.report.counting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Why a record stands behind a figure: which of its days brought it into the period, since when it has been so at the
 * period's end, or that another entry counts the same thing. What counts for an indicator is said in
 * {@link Derivation}; a sentence holds for all of it.
 */
public enum Reason {
    INSPECTION_COMPLETED(
            "检查于%s完成",
            "the inspection was completed on %s",
            BaseIndicator.INSPECTIONS,
            BaseIndicator.EMPLOYERS_INSPECTED,
            BaseIndicator.DOOR_PATROL),
    ANNUAL_REVIEW_PASSED("年审于%s通过", "the annual review was passed on %s", BaseIndicator.EMPLOYERS_REVIEWED),
    COMPLAINT_ACCEPTED("投诉举报于%s受理", "the complaint or tip was accepted on %s", BaseIndicator.COMPLAINTS),
    CASE_FILED("案件于%s立案", "the case was filed on %s", BaseIndicator.CASES_FILED),
    CASE_CLOSED("案件于%s结案", "the case was closed on %s", BaseIndicator.CASES_CLOSED),
    CASE_CLOSED_ON_TIME(
            "案件于%s结案，调查和作出决定均未超过法定期限",
            "the case was closed on %s and exceeded neither of its statutory terms",
            BaseIndicator.CASES_CLOSED_ON_TIME),
    CASE_OPEN("案件于%s立案，至期末未结", "the case was filed on %s and is open at the period's end", BaseIndicator.CASES_OPEN),
    FILING_REVOKED("立案于%s撤销", "the filing was revoked on %s", BaseIndicator.CASES_REVOKED),
    CASE_TRANSFERRED("案件于%s移送", "the case was transferred on %s", BaseIndicator.CASES_TRANSFERRED),
    RECTIFICATION_ORDERED("责令改正于%s作出", "the rectification order was issued on %s", BaseIndicator.RECTIFICATION_ORDERS),
    TREATMENT_DECIDED("行政处理决定于%s作出", "the treatment was decided on %s", BaseIndicator.TREATMENTS),
    PENALTY_DECIDED("行政处罚决定于%s作出", "the penalty was decided on %s", BaseIndicator.PENALTIES),
    FINE_IMPOSED("罚款由%s作出的行政处罚决定处以", "the fine is of the penalty decided on %s", BaseIndicator.FINES),
    MAJOR_ACT_DECIDED("重大执法决定于%s作出", "the major enforcement decision was made on %s", BaseIndicator.MAJOR_ACTS),
    MAJOR_ACT_REVIEWED(
            "重大执法决定于%s作出，经法制审核",
            "the major enforcement decision was made on %s, legally reviewed", BaseIndicator.MAJOR_ACTS_REVIEWED),
    EMPLOYER_LISTED(
            "用人单位于%s列入失信名单，至期末在列",
            "the employer was listed on %s and is on the list at the period's end", BaseIndicator.BLACKLISTED),
    VIOLATION_PUBLISHED("重大违法于%s向社会公布", "the violation was published on %s", BaseIndicator.VIOLATIONS_PUBLISHED),
    GRADE_VALID("等级自%s起有效，至期末仍有效", "the grade is valid from %s to the period's end", BaseIndicator.GRADED),
    WAGES_PAID(
            "工资于%s支付，追回已经确认",
            "the wages were paid on %s, and their recovery is confirmed",
            BaseIndicator.WAGES_RECOVERED,
            BaseIndicator.WAGES_CLAIMED,
            BaseIndicator.CLAIMED_WAGES_RECOVERED,
            BaseIndicator.WORKERS_LISTED,
            BaseIndicator.WORKERS_STATED),
    PROJECT_ON_PLATFORM(
            "项目自%s起在建并在平台，至期末未完工",
            "the project is under construction and on the platform from %s to the period's end",
            BaseIndicator.PROJECTS),
    WORKERS_ON_ROSTER(
            "在建项目名册人数自%s起至期末均为此数",
            "by the project's rosters as many from %s to the period's end", BaseIndicator.MIGRANTS),
    REAL_NAMES_ON_ROSTER(
            "在建项目名册实名人数自%s起至期末均为此数",
            "by the project's rosters as many by real name from %s to the period's end", BaseIndicator.REAL_NAMES),
    ACCOUNT_DUE(
            "项目自%s起在建，至期末未完工，应开设工资专户",
            "under construction from %s to the period's end, the project has to have a wage account",
            BaseIndicator.ACCOUNTS_DUE),
    ACCOUNT_OPEN(
            "项目自%s起在建且已开设应有的工资专户，至期末均如此",
            "from %s to the period's end the project is under construction with the wage account that it has to have",
            BaseIndicator.ACCOUNTS),
    DEPOSIT_DUE(
            "项目自%s起在建，至期末未完工，应缴存工资保证金",
            "under construction from %s to the period's end, the project has to have a deposit",
            BaseIndicator.DEPOSITS_DUE),
    DEPOSIT_LODGED(
            "项目自%s起在建且已缴存应有的工资保证金，至期末均如此",
            "from %s to the period's end the project is under construction with the deposit that it has to have",
            BaseIndicator.DEPOSITS),
    AGENCY_PAY_DUE(
            "项目自%s起在建，至期末未完工，应由总包代发工资",
            "under construction from %s to the period's end, the project has to be paid by the general contractor",
            BaseIndicator.AGENCY_DUE),
    AGENCY_PAID(
            "项目自%s起在建且按要求由总包代发工资，至期末均如此",
            "from %s to the period's end the project is under construction and paid by its general contractor, as due",
            BaseIndicator.AGENCY),
    DISPUTE_ACCEPTED(
            "案件于%s受理", "the dispute was accepted on %s", BaseIndicator.RECONSIDERATIONS, BaseIndicator.LAWSUITS),
    DISPUTE_CONCLUDED(
            "案件于%s审结",
            "the dispute was concluded on %s",
            BaseIndicator.DISPUTES_CONCLUDED,
            BaseIndicator.RECONSIDERATIONS_CONCLUDED,
            BaseIndicator.LAWSUITS_CONCLUDED),
    ATTENDANCE_DUE("%s开庭，负责人应当出庭", "the head had to attend the hearing of %s", BaseIndicator.HEARINGS_DUE),
    HEARING_ATTENDED(
            "%s开庭，负责人应当出庭并已出庭", "the head had to attend the hearing of %s, and did", BaseIndicator.HEARINGS_ATTENDED),
    DECISION_ADOPTED("决策于%s通过", "the decision was adopted on %s", BaseIndicator.DECISIONS),
    DECISION_CONSULTED(
            "决策于%s通过，经公众参与",
            "the decision was adopted on %s, after public participation", BaseIndicator.DECISIONS_CONSULTED),
    MEETING_HELD("会议于%s召开", "the meeting was held on %s", BaseIndicator.MEETINGS),
    ADVISER_ENGAGED("法律顾问自%s起受聘，至期末在聘", "the adviser is engaged from %s to the period's end", BaseIndicator.ADVISERS),
    STAFF_STATED(
            "填报人数自%s起至期末均为此数",
            "as many are stated from %s to the period's end",
            BaseIndicator.STAFF,
            BaseIndicator.REVIEWERS,
            BaseIndicator.OFFICERS),
    LEADER_ASSIGNED("自%s起分管，至期末仍分管", "the leader is in charge from %s to the period's end", BaseIndicator.LEADERS),
    TRAINING_HELD("培训于%s举办", "the training was held on %s", BaseIndicator.REVIEWERS_TRAINED),
    SYSTEM_ISSUED("文件于%s印发", "the document was issued on %s", BaseIndicator.SYSTEMS),
    OPINION_GIVEN("意见于%s出具", "the opinion was given on %s", BaseIndicator.OPINIONS),
    REPORT_OF_THE_YEAR(
            "年度报告所述年度至%s止，不论何时撰写",
            "the annual report is about the year up to %s, whenever it was written",
            BaseIndicator.REPORTS,
            BaseIndicator.SHORTCOMINGS,
            BaseIndicator.ARRANGEMENTS),
    REPORT_ON_TIME(
            "年度报告所述年度至%s止，已按期报送并公开",
            "the annual report is about the year up to %s, and was delivered and published on time",
            BaseIndicator.REPORTS_ON_TIME),
    INFORMATION_DISCLOSED("信息于%s公开", "the information was disclosed on %s", BaseIndicator.DISCLOSED),
    STUDY_SESSION_HELD(
            "集体学法于%s举行", "the study session was held on %s", BaseIndicator.STUDY_SESSIONS, BaseIndicator.LAWS_STUDIED),
    TEAM_MEMBERS_THERE(
            "服务队队员人数自%s起至期末均为此数",
            "the team has as many members from %s to the period's end", BaseIndicator.TEAM_MEMBERS),
    ENTERPRISE_VISITED("企业于%s走访", "the enterprise was visited on %s", BaseIndicator.ENTERPRISES_SERVED),
    MATERIALS_HANDED_OUT("宣传材料于%s发放", "the materials were handed out on %s", BaseIndicator.MATERIALS),
    ACTIVITY_HELD(
            "活动于%s举办",
            "the activity was held on %s",
            BaseIndicator.CAMPAIGNS,
            BaseIndicator.TRAININGS,
            BaseIndicator.PEOPLE_ADVISED),
    COMPILATION_PRODUCED("汇编于%s编印", "the compilation was produced on %s", BaseIndicator.COMPILATIONS),
    EMPLOYER_COUNTED_ALREADY(
            "本条日期为%s；同一用人单位已由另一条明细计入，不重复计",
            "this is of %s; another entry counts the same employer already",
            BaseIndicator.EMPLOYERS_INSPECTED,
            BaseIndicator.DOOR_PATROL,
            BaseIndicator.EMPLOYERS_REVIEWED),
    WORKER_COUNTED_ALREADY(
            "本条日期为%s；同一劳动者已由另一条明细计入，不重复计",
            "this is of %s; another entry counts the same worker already", BaseIndicator.WORKERS_LISTED),
    LAW_COUNTED_ALREADY(
            "本条日期为%s；同一部法律法规已由另一条明细计入，不重复计",
            "this is of %s; another entry counts the same law already", BaseIndicator.LAWS_STUDIED),
    ENTERPRISE_COUNTED_ALREADY(
            "本条日期为%s；同一企业已由另一条明细计入，不重复计",
            "this is of %s; another entry counts the same enterprise already", BaseIndicator.ENTERPRISES_SERVED);

    private static final Set<Reason> ALREADY = EnumSet.range(EMPLOYER_COUNTED_ALREADY, ENTERPRISE_COUNTED_ALREADY);
    private static final Map<BaseIndicator, Reason> COUNTED = by(EnumSet.complementOf(EnumSet.copyOf(ALREADY)));
    private static final Map<BaseIndicator, Reason> COUNTED_ALREADY = by(ALREADY);

    private final String zh;
    private final String en;
    private final Set<BaseIndicator> indicators;

    /** Sentences with the day in place of {@code %s}, and what they are said of. */
    Reason(String zh, String en, BaseIndicator... indicators) {
        this.zh = zh;
        this.en = en;
        this.indicators = Set.of(indicators);
    }

    private static Map<BaseIndicator, Reason> by(Set<Reason> reasons) {
        var by = new EnumMap<BaseIndicator, Reason>(BaseIndicator.class);
        reasons.forEach(reason -> reason.indicators.forEach(indicator -> by.put(indicator, reason)));
        return by;
    }

    /** Of what adds to the figure. */
    static Reason of(BaseIndicator indicator) {
        return COUNTED.get(indicator);
    }

    /** Of what adds nothing, as the same thing stands before it. */
    static Reason already(BaseIndicator distinct) {
        return COUNTED_ALREADY.get(distinct);
    }

    /** @param on the day by which the record counts; of a stock that of its last step */
    public String text(LocalDate on, boolean english) {
        return (english ? en : zh).formatted(on);
    }
}

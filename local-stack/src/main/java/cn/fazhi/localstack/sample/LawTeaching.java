package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.PUBLICITY;

import cn.fazhi.localstack.sample.PlannedRecord.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The law taught inside and outside the house: 3,050 publicity materials at five activities and 204 visits of 192
 * enterprises, six laws studied, three teams of nineteen members, three compilations.
 */
final class LawTeaching {

    private static final int ENTERPRISES = 192;
    private static final int VISITED_AGAIN = 12;
    private static final int VISIT_MATERIALS = 5;
    private static final List<Integer> TEAMS = List.of(7, 6, 6);
    private static final List<String> TEAM_NAMES = List.of("人社法律服务一队（样例）", "人社法律服务二队（样例）", "人社法律服务三队（样例）");
    private static final List<String> COMPILATIONS = List.of("劳动用工政策汇编（样例）", "社会保险政策问答（样例）", "就业补贴办事指南（样例）");

    private record Activity(
            String kind, String audience, String occasion, String title, String on, int materials, int advised) {}

    private static final List<Activity> ACTIVITIES = List.of(
            new Activity("CAMPAIGN", "EXTERNAL", "SPRING_BREEZE", "春风行动政策宣传（样例）", "2021-03-05", 400, 130),
            new Activity("CAMPAIGN", "EXTERNAL", "WAGE_REGULATION_MONTH", "工资支付条例宣传月（样例）", "2021-05-11", 550, 90),
            new Activity("CONSULTATION", "EXTERNAL", "CONSULTATION_DAY_12333", "统一咨询日现场咨询（样例）", "2021-06-18", 350, 210),
            new Activity("CONSULTATION", "EXTERNAL", "JOB_FAIR", "招聘会维权咨询台（样例）", "2021-09-24", 410, 160),
            new Activity("CAMPAIGN", "EXTERNAL", "CONSTITUTION_WEEK", "宪法宣传周（样例）", "2021-12-03", 320, 75),
            new Activity("TRAINING", "INTERNAL", null, "行政处罚法专题培训（样例）", "2021-07-20", 0, 0),
            new Activity("TRAINING", "INTERNAL", null, "窗口人员业务培训（样例）", "2021-04-15", 0, 0),
            new Activity("CONTEST", "INTERNAL", null, "业务技能练兵比赛（样例）", "2021-10-22", 0, 0));

    private record Session(String on, int attendees, List<String> laws) {}

    private static final List<Session> SESSIONS = List.of(
            new Session("2021-03-26", 21, List.of("宪法", "民法典")),
            new Session("2021-06-25", 23, List.of("行政处罚法", "保障农民工工资支付条例")),
            new Session("2021-09-24", 22, List.of("劳动合同法", "优化营商环境条例", "行政处罚法")),
            new Session("2021-12-02", 24, List.of("宪法")));

    private LawTeaching() {}

    static List<PlannedRecord> records() {
        var records = new ArrayList<PlannedRecord>();
        for (var i = 0; i < ACTIVITIES.size(); i++) {
            records.add(activity(i + 1, ACTIVITIES.get(i)));
        }
        for (var i = 0; i < SESSIONS.size(); i++) {
            records.add(session(i + 1, SESSIONS.get(i)));
        }
        for (var i = 0; i < COMPILATIONS.size(); i++) {
            records.add(compilation(i + 1, COMPILATIONS.get(i)));
        }
        records.addAll(teams());
        return records;
    }

    private static PlannedRecord activity(int number, Activity activity) {
        var plan = body("kind", activity.kind(), "audience", activity.audience(), "title", activity.title());
        plan.put("plannedOn", activity.on());
        if (activity.occasion() != null) {
            plan.put("occasion", activity.occasion());
        }
        var completion = Map.<String, Object>of(
                "heldOn", activity.on(), "materials", activity.materials(), "peopleAdvised", activity.advised());
        return planned("/v1/activities", "PF", number, plan, Step.reaching("HELD", "completion", completion));
    }

    private static PlannedRecord session(int number, Session session) {
        var completion = Map.<String, Object>of(
                "heldOn", session.on(), "laws", session.laws(), "attendees", session.attendees());
        return planned(
                "/v1/study-sessions",
                "XF",
                number,
                body("subject", "第%d次集体学法（样例）".formatted(number), "plannedOn", session.on()),
                Step.reaching("HELD", "completion", completion));
    }

    private static PlannedRecord compilation(int number, String title) {
        return planned(
                "/v1/compilations",
                "HB",
                number,
                body("title", title, "producedOn", "2021-%02d-20".formatted(4 * number)));
    }

    /** Each team with the enterprises that it visited. */
    private static List<PlannedRecord> teams() {
        var visits = visits(new Random(5));
        var teams = new ArrayList<PlannedRecord>();
        for (var i = 0; i < TEAMS.size(); i++) {
            var team = body("name", TEAM_NAMES.get(i), "formedOn", "2021-01-04", "members", members(i));
            teams.add(planned("/v1/service-teams", "FW", i + 1, team).with(visits.get(i)));
        }
        return teams;
    }

    private static List<Map<String, Object>> members(int team) {
        var members = new ArrayList<Map<String, Object>>();
        for (var i = 1; i <= TEAMS.get(team); i++) {
            members.add(Map.of("name", "样例队员%d%02d".formatted(team + 1, i)));
        }
        return members;
    }

    private static List<List<PlannedRecord>> visits(Random random) {
        var byTeam = List.<List<PlannedRecord>>of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var i = 0; i < ENTERPRISES + VISITED_AGAIN; i++) {
            byTeam.get(i % byTeam.size()).add(visit(i, random));
        }
        return byTeam;
    }

    private static PlannedRecord visit(int index, Random random) {
        var enterprise = index % ENTERPRISES + 1;
        var visit = body(
                "visitedOn",
                Days.any(random).toString(),
                "enterprise",
                Map.of(
                        "creditCode", Numbers.creditCode(SampleYear.DIVISION, 1000 + enterprise),
                        "name", "枣庄市市中区样例企业%03d号有限公司".formatted(enterprise)),
                "materials",
                VISIT_MATERIALS);
        return planned("/v1/enterprise-visits", "ZF", index + 1, visit).hangingBy("teamId");
    }

    private static PlannedRecord planned(
            String path, String kind, int number, Map<String, Object> body, Step... steps) {
        body.put("division", SampleYear.DIVISION);
        body.put("sourceReference", SampleYear.reference(kind, number));
        return PlannedRecord.of(PUBLICITY, path, Map.copyOf(body), steps);
    }

    private static Map<String, Object> body(Object... fields) {
        var body = new HashMap<String, Object>();
        for (var i = 0; i < fields.length; i += 2) {
            body.put(fields[i].toString(), fields[i + 1]);
        }
        return body;
    }
}

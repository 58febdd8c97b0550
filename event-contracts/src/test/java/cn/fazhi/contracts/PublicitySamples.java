package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The golden samples of the publicity records that are not in {@link GoldenSamples} itself. */
final class PublicitySamples {

    private static final UUID ID = UUID.fromString("0190a6b2-7c1d-7e3a-9b4c-2f6d8e1a0c01");
    private static final UUID OTHER_ID = UUID.fromString("0190a6b2-7c1d-7e3a-9b4c-2f6d8e1a0c99");
    private static final String DIVISION = "370402";
    private static final Annulment ANNULLED = new Annulment("录入错误", on("2021-06-01"));

    static final Map<String, RecordState> ALL = Map.ofEntries(
            Map.entry(
                    "activity/v1-planned",
                    new ActivityState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-03-01"),
                            ActivityState.Status.PLANNED,
                            ActivityState.Kind.CONSULTATION,
                            ActivityState.Audience.EXTERNAL,
                            null,
                            "12333咨询日",
                            on("2021-03-01"),
                            null,
                            0,
                            0,
                            null)),
            Map.entry(
                    "activity/v1-held",
                    new ActivityState(
                            ID,
                            2,
                            DIVISION,
                            on("2021-03-02"),
                            ActivityState.Status.HELD,
                            ActivityState.Kind.CONSULTATION,
                            ActivityState.Audience.EXTERNAL,
                            ActivityState.Occasion.CONSULTATION_DAY_12333,
                            "12333咨询日",
                            on("2021-03-01"),
                            on("2021-03-02"),
                            400,
                            85,
                            null)),
            Map.entry(
                    "activity/v1-annulled",
                    new ActivityState(
                            ID,
                            3,
                            DIVISION,
                            on("2021-03-02"),
                            ActivityState.Status.HELD,
                            ActivityState.Kind.CONSULTATION,
                            ActivityState.Audience.EXTERNAL,
                            ActivityState.Occasion.CONSULTATION_DAY_12333,
                            "12333咨询日",
                            on("2021-03-01"),
                            on("2021-03-02"),
                            400,
                            85,
                            ANNULLED)),
            Map.entry(
                    "study-session/v1-planned",
                    new StudySessionState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-03-01"),
                            StudySessionState.Status.PLANNED,
                            "第一季度集体学法",
                            on("2021-03-01"),
                            null,
                            List.of(),
                            0,
                            null)),
            Map.entry(
                    "study-session/v1-held",
                    new StudySessionState(
                            ID,
                            2,
                            DIVISION,
                            on("2021-03-02"),
                            StudySessionState.Status.HELD,
                            "第一季度集体学法",
                            on("2021-03-01"),
                            on("2021-03-02"),
                            List.of("民法典", "优化营商环境条例"),
                            23,
                            null)),
            Map.entry(
                    "study-session/v1-annulled",
                    new StudySessionState(
                            ID,
                            3,
                            DIVISION,
                            on("2021-03-02"),
                            StudySessionState.Status.HELD,
                            "第一季度集体学法",
                            on("2021-03-01"),
                            on("2021-03-02"),
                            List.of("民法典"),
                            23,
                            ANNULLED)),
            Map.entry(
                    "service-team/v1-active",
                    new ServiceTeamState(
                            ID,
                            2,
                            DIVISION,
                            on("2021-03-01"),
                            ServiceTeamState.Status.ACTIVE,
                            "人社法律服务队",
                            on("2021-03-01"),
                            null,
                            List.of(
                                    new ServiceTeamState.Membership("1", on("2021-03-01"), null),
                                    new ServiceTeamState.Membership("2", on("2021-03-01"), on("2021-09-01"))),
                            null)),
            Map.entry(
                    "service-team/v1-dissolved",
                    new ServiceTeamState(
                            ID,
                            3,
                            DIVISION,
                            on("2021-03-01"),
                            ServiceTeamState.Status.DISSOLVED,
                            "人社法律服务队",
                            on("2021-03-01"),
                            on("2021-12-31"),
                            List.of(
                                    new ServiceTeamState.Membership("1", on("2021-03-01"), null),
                                    new ServiceTeamState.Membership("2", on("2021-03-01"), on("2021-09-01"))),
                            null)),
            Map.entry(
                    "service-team/v1-annulled",
                    new ServiceTeamState(
                            ID,
                            2,
                            DIVISION,
                            on("2021-03-01"),
                            ServiceTeamState.Status.ACTIVE,
                            "人社法律服务队",
                            on("2021-03-01"),
                            null,
                            List.of(),
                            ANNULLED)),
            Map.entry(
                    "enterprise-visit/v1-visited",
                    new EnterpriseVisitState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-03-02"),
                            on("2021-03-02"),
                            new EnterpriseVisitState.Enterprise("11150000011512968L", "枣庄某建筑有限公司"),
                            OTHER_ID,
                            16,
                            null)),
            Map.entry(
                    "enterprise-visit/v1-without-code",
                    new EnterpriseVisitState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-03-02"),
                            on("2021-03-02"),
                            new EnterpriseVisitState.Enterprise(null, "某小吃店"),
                            null,
                            0,
                            null)),
            Map.entry(
                    "enterprise-visit/v1-annulled",
                    new EnterpriseVisitState(
                            ID,
                            2,
                            DIVISION,
                            on("2021-03-02"),
                            on("2021-03-02"),
                            new EnterpriseVisitState.Enterprise(null, "某小吃店"),
                            null,
                            0,
                            ANNULLED)),
            Map.entry(
                    "compilation/v1-produced",
                    new CompilationState(ID, 1, DIVISION, on("2021-03-02"), "就业创业政策法规", on("2021-03-02"), null)),
            Map.entry(
                    "compilation/v1-annulled",
                    new CompilationState(ID, 2, DIVISION, on("2021-03-02"), "就业创业政策法规", on("2021-03-02"), ANNULLED)));

    private PublicitySamples() {}

    private static LocalDate on(String date) {
        return LocalDate.parse(date);
    }
}

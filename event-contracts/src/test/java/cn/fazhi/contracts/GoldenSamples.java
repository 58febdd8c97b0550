package cn.fazhi.contracts;

import cn.fazhi.contracts.InspectionState.Kind;
import cn.fazhi.contracts.InspectionState.Result;
import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.contracts.MajorDecisionState.GatePassage;
import cn.fazhi.contracts.MajorDecisionState.Passage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the golden samples say, as records. Samples are never edited: whatever was once emitted is read for ever. */
final class GoldenSamples {

    private static final UUID ID = UUID.fromString("0190a6b2-7c1d-7e3a-9b4c-2f6d8e1a0c01");
    private static final UUID EMPLOYER_ID = UUID.fromString("0190a6b2-7c1d-7e3a-9b4c-2f6d8e1a0c99");
    private static final String DIVISION = "370402";
    private static final String CREDIT_CODE = "11150000011512968L";
    private static final EmployerSnapshot EMPLOYER = new EmployerSnapshot(EMPLOYER_ID, CREDIT_CODE, "枣庄某建筑有限公司", "E");
    private static final EmployerSnapshot WITHOUT_CODE = new EmployerSnapshot(EMPLOYER_ID, null, "某小吃店", "H");
    private static final Annulment ANNULLED = new Annulment("录入错误", on("2021-06-01"));

    private static final Map<String, RecordState> OWN = Map.ofEntries(
            Map.entry("employer/v1-registered", registeredEmployer()),
            Map.entry("employer/v1-annulled", employerWithoutCode(null, ANNULLED)),
            Map.entry("employer/v2-registered", registeredEmployer()),
            Map.entry("employer/v2-annulled", employerWithoutCode(null, ANNULLED)),
            Map.entry("employer/v2-merged", employerWithoutCode(EMPLOYER_ID, null)),
            Map.entry(
                    "inspection/v1-planned",
                    new InspectionState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-03-01"),
                            Kind.DOUBLE_RANDOM,
                            InspectionState.Status.PLANNED,
                            WITHOUT_CODE,
                            on("2021-03-01"),
                            null,
                            null,
                            List.of(),
                            null)),
            Map.entry("inspection/v1-completed", inspection(2, null)),
            Map.entry("inspection/v1-annulled", inspection(3, ANNULLED)),
            Map.entry("wage-recovery/v1-recorded", recordedRecovery()),
            Map.entry("wage-recovery/v1-confirmed", recovery(2, null, null)),
            Map.entry("wage-recovery/v1-annulled", recovery(3, null, ANNULLED)),
            Map.entry("wage-recovery/v2-recorded", recordedRecovery()),
            Map.entry("wage-recovery/v2-confirmed", recovery(2, new BigDecimal("2000000.00"), null)),
            Map.entry("wage-recovery/v2-annulled", recovery(3, new BigDecimal("2000000.00"), ANNULLED)),
            Map.entry("disclosure/v1-draft", draftDisclosure()),
            Map.entry("disclosure/v1-disclosed", disclosure(2, null, null)),
            Map.entry("disclosure/v1-annulled", disclosure(3, null, ANNULLED)),
            Map.entry("disclosure/v2-draft", draftDisclosure()),
            Map.entry("disclosure/v2-disclosed", disclosure(2, EMPLOYER_ID, null)),
            Map.entry("disclosure/v2-annulled", disclosure(3, null, ANNULLED)),
            Map.entry(
                    "law-meeting/v1-planned",
                    new LawMeetingState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-02-01"),
                            LawMeetingState.Status.PLANNED,
                            "学习宪法",
                            on("2021-02-01"),
                            null,
                            null)),
            Map.entry("law-meeting/v1-held", meeting(2, null)),
            Map.entry("law-meeting/v1-annulled", meeting(3, ANNULLED)),
            Map.entry(
                    "major-decision/v1-proposed",
                    new MajorDecisionState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-01-10"),
                            MajorDecisionState.Status.PROPOSED,
                            "技能提升行动方案",
                            on("2021-01-10"),
                            null,
                            List.of(gate(Gate.PUBLIC_PARTICIPATION, Passage.PASSED, "2021-02-20")),
                            null)),
            Map.entry("major-decision/v1-adopted", decision(7, null)),
            Map.entry("major-decision/v1-annulled", decision(8, ANNULLED)));

    /** By file, without {@code .json}. */
    static final Map<String, RecordState> ALL = Stream.of(
                    OWN, EnforcementSamples.ALL, SupervisionSamples.ALL, PublicitySamples.ALL, GovernanceSamples.ALL)
            .flatMap(samples -> samples.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private GoldenSamples() {}

    private static InspectionState inspection(long revision, Annulment annulment) {
        return new InspectionState(
                ID,
                revision,
                DIVISION,
                on("2021-03-02"),
                Kind.ROUTINE,
                InspectionState.Status.COMPLETED,
                EMPLOYER,
                on("2021-03-01"),
                on("2021-03-02"),
                Result.CORRECTED_ON_SITE,
                List.of("鲁D-001", "鲁D-002"),
                annulment);
    }

    private static WageRecoveryState recordedRecovery() {
        return new WageRecoveryState(
                ID,
                1,
                DIVISION,
                on("2021-05-06"),
                WageRecoveryState.Status.RECORDED,
                WITHOUT_CODE,
                new BigDecimal("12000.50"),
                List.of(),
                7,
                null,
                null);
    }

    private static WageRecoveryState recovery(long revision, BigDecimal claimedAmount, Annulment annulment) {
        return new WageRecoveryState(
                ID,
                revision,
                DIVISION,
                on("2021-05-06"),
                WageRecoveryState.Status.CONFIRMED,
                EMPLOYER,
                new BigDecimal("1890000.00"),
                List.of("ab".repeat(32), "cd".repeat(32)),
                0,
                claimedAmount,
                annulment);
    }

    private static EmployerState registeredEmployer() {
        return new EmployerState(ID, 1, DIVISION, on("2021-01-04"), CREDIT_CODE, "枣庄某建筑有限公司", "E", null, null);
    }

    private static EmployerState employerWithoutCode(UUID mergedInto, Annulment annulment) {
        return new EmployerState(ID, 2, DIVISION, on("2021-01-04"), null, "某小吃店", "H", mergedInto, annulment);
    }

    private static DisclosureState draftDisclosure() {
        return new DisclosureState(
                ID,
                1,
                DIVISION,
                on("2021-04-01"),
                DisclosureState.Status.DRAFT,
                DisclosureState.Channel.NOTICE_BOARD,
                "劳动用工提示",
                null,
                on("2021-04-01"),
                null,
                null,
                null,
                null);
    }

    private static DisclosureState disclosure(long revision, UUID reportId, Annulment annulment) {
        return new DisclosureState(
                ID,
                revision,
                DIVISION,
                on("2021-04-09"),
                DisclosureState.Status.DISCLOSED,
                DisclosureState.Channel.GOVERNMENT_WEBSITE,
                "劳动用工提示",
                "https://example.cn/1",
                on("2021-04-01"),
                on("2021-04-09"),
                "370402/2021-00029",
                reportId,
                annulment);
    }

    private static LawMeetingState meeting(long revision, Annulment annulment) {
        return new LawMeetingState(
                ID,
                revision,
                DIVISION,
                on("2021-02-03"),
                LawMeetingState.Status.HELD,
                "学习宪法",
                on("2021-02-01"),
                on("2021-02-03"),
                annulment);
    }

    private static MajorDecisionState decision(long revision, Annulment annulment) {
        return new MajorDecisionState(
                ID,
                revision,
                DIVISION,
                on("2021-03-01"),
                MajorDecisionState.Status.ADOPTED,
                "技能提升行动方案",
                on("2021-01-10"),
                on("2021-03-01"),
                List.of(
                        gate(Gate.PUBLIC_PARTICIPATION, Passage.PASSED, "2021-02-20"),
                        gate(Gate.EXPERT_ARGUMENT, Passage.WAIVED, "2021-02-21"),
                        gate(Gate.RISK_ASSESSMENT, Passage.PASSED, "2021-02-22"),
                        gate(Gate.LEGALITY_REVIEW, Passage.PASSED, "2021-02-23"),
                        gate(Gate.COLLECTIVE_DISCUSSION, Passage.PASSED, "2021-02-24")),
                annulment);
    }

    private static GatePassage gate(Gate gate, Passage passage, String on) {
        return new GatePassage(gate, passage, on(on));
    }

    private static LocalDate on(String date) {
        return LocalDate.parse(date);
    }
}

package cn.fazhi.contracts;

import cn.fazhi.contracts.ReportDocumentState.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The golden samples of the governance records that are not in {@link GoldenSamples} itself. */
final class GovernanceSamples {

    private static final UUID ID = UUID.fromString("0190a6b2-7c1d-7e3a-9b4c-2f6d8e1a0c01");
    private static final String DIVISION = "370402";
    private static final Annulment ANNULLED = new Annulment("录入错误", on("2021-06-01"));

    static final Map<String, RecordState> ALL = Map.ofEntries(
            Map.entry(
                    "adviser/v1-lasting",
                    new AdviserState(ID, 1, DIVISION, on("2021-03-01"), "山东某律师事务所", on("2021-03-01"), null, null)),
            Map.entry(
                    "adviser/v1-ended",
                    new AdviserState(
                            ID, 2, DIVISION, on("2021-03-01"), "山东某律师事务所", on("2021-03-01"), on("2021-12-01"), null)),
            Map.entry(
                    "adviser/v1-annulled",
                    new AdviserState(ID, 2, DIVISION, on("2021-03-01"), "山东某律师事务所", on("2021-03-01"), null, ANNULLED)),
            Map.entry(
                    "leader/v1-lasting",
                    new LeaderState(ID, 1, DIVISION, on("2021-03-01"), "党组成员、副局长", on("2021-03-01"), null, null)),
            Map.entry(
                    "leader/v1-ended",
                    new LeaderState(
                            ID, 2, DIVISION, on("2021-03-01"), "党组成员、副局长", on("2021-03-01"), on("2021-12-01"), null)),
            Map.entry(
                    "leader/v1-annulled",
                    new LeaderState(ID, 2, DIVISION, on("2021-03-01"), "党组成员、副局长", on("2021-03-01"), null, ANNULLED)),
            Map.entry(
                    "staffing/v1-stated",
                    new StaffingState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-01-04"),
                            List.of(new StaffingState.Statement(on("2021-01-04"), 1, 2, 12)),
                            null)),
            Map.entry(
                    "staffing/v1-stated-again",
                    new StaffingState(
                            ID,
                            2,
                            DIVISION,
                            on("2021-01-04"),
                            List.of(
                                    new StaffingState.Statement(on("2021-01-04"), 1, 2, 12),
                                    new StaffingState.Statement(on("2021-07-01"), 1, 3, 11)),
                            null)),
            Map.entry(
                    "staffing/v1-annulled",
                    new StaffingState(
                            ID,
                            2,
                            DIVISION,
                            on("2021-01-04"),
                            List.of(new StaffingState.Statement(on("2021-01-04"), 1, 2, 12)),
                            ANNULLED)),
            Map.entry(
                    "issued-system/v1-issued",
                    new IssuedSystemState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-03-02"),
                            "普法依法治理工作要点",
                            IssuedSystemState.Kind.KEY_POINTS,
                            "市中人社字〔2021〕5号",
                            on("2021-03-02"),
                            null)),
            Map.entry(
                    "issued-system/v1-without-number",
                    new IssuedSystemState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-03-02"),
                            "普法依法治理工作要点",
                            IssuedSystemState.Kind.KEY_POINTS,
                            null,
                            on("2021-03-02"),
                            null)),
            Map.entry(
                    "issued-system/v1-annulled",
                    new IssuedSystemState(
                            ID,
                            2,
                            DIVISION,
                            on("2021-03-02"),
                            "普法依法治理工作要点",
                            IssuedSystemState.Kind.KEY_POINTS,
                            null,
                            on("2021-03-02"),
                            ANNULLED)),
            Map.entry(
                    "reviewer-training/v1-held",
                    new ReviewerTrainingState(
                            ID, 1, DIVISION, on("2021-03-02"), "法制审核业务培训", on("2021-03-02"), 6, null)),
            Map.entry(
                    "reviewer-training/v1-annulled",
                    new ReviewerTrainingState(
                            ID, 2, DIVISION, on("2021-03-02"), "法制审核业务培训", on("2021-03-02"), 6, ANNULLED)),
            Map.entry("report-document/v1-draft", report(1, Status.DRAFT, null, null)),
            Map.entry("report-document/v1-submitted", report(2, Status.SUBMITTED, null, null)),
            Map.entry("report-document/v1-approved", report(3, Status.APPROVED, null, null)),
            Map.entry("report-document/v1-publishing", report(5, Status.PUBLISHING, null, null)),
            Map.entry("report-document/v1-published", report(6, Status.PUBLISHED, null, null)),
            Map.entry("report-document/v1-annulled", report(2, Status.DRAFT, null, ANNULLED)),
            Map.entry("report-document/v2-draft", report(1, Status.DRAFT, null, null)),
            Map.entry("report-document/v2-submitted", report(2, Status.SUBMITTED, null, null)),
            Map.entry("report-document/v2-approved", report(3, Status.APPROVED, null, null)),
            Map.entry("report-document/v2-publishing", report(5, Status.PUBLISHING, null, null)),
            Map.entry("report-document/v2-published", report(6, Status.PUBLISHED, on("2022-03-30"), null)),
            Map.entry("report-document/v2-annulled", report(2, Status.DRAFT, null, ANNULLED)));

    private GovernanceSamples() {}

    private static ReportDocumentState report(
            long revision, Status status, LocalDate disclosedOn, Annulment annulment) {
        boolean out = status.compareTo(Status.PUBLISHING) >= 0;
        return new ReportDocumentState(
                ID,
                revision,
                DIVISION,
                on("2021-12-31"),
                status,
                2021,
                "2021年度法治政府建设情况报告",
                "法治政府建设",
                "人力资源和社会保障局",
                status.compareTo(Status.APPROVED) >= 0 ? on("2022-02-28") : null,
                null,
                out ? on("2022-02-28") : null,
                ReportDocumentState.Validity.VALID,
                out ? on("2022-02-28") : null,
                status == Status.PUBLISHED ? "370402/2022-00029" : null,
                disclosedOn,
                List.of("法治理念", "普法形式"),
                List.of("决策机制"),
                annulment);
    }

    private static LocalDate on(String date) {
        return LocalDate.parse(date);
    }
}

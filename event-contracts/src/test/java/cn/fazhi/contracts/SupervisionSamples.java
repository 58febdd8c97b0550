package cn.fazhi.contracts;

import cn.fazhi.contracts.BlacklistEntryState.RemovalReason;
import cn.fazhi.contracts.ComplaintState.Channel;
import cn.fazhi.contracts.ComplaintState.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The golden samples of annual reviews, complaints, publications, dishonesty list, grades and legality opinions. */
final class SupervisionSamples {

    private static final UUID ID = UUID.fromString("0190a6b2-7c1d-7e3a-9b4c-2f6d8e1a0c01");
    private static final UUID OTHER = UUID.fromString("0190a6b2-7c1d-7e3a-9b4c-2f6d8e1a0c02");
    private static final String DIVISION = "370402";
    private static final EmployerSnapshot EMPLOYER = new EmployerSnapshot(
            UUID.fromString("0190a6b2-7c1d-7e3a-9b4c-2f6d8e1a0c99"), "11150000011512968L", "枣庄某建筑有限公司", "E");
    private static final Annulment ANNULLED = new Annulment("录入错误", on("2021-06-01"));
    private static final String URL = "http://example.cn/gongbu/2021-2";

    static final Map<String, RecordState> ALL = Map.ofEntries(
            Map.entry(
                    "annual-review/v1-submitted",
                    review(1, "2021-03-10", AnnualReviewState.Status.SUBMITTED, null, null)),
            Map.entry(
                    "annual-review/v1-not-passed",
                    review(2, "2021-03-20", AnnualReviewState.Status.NOT_PASSED, "2021-03-20", null)),
            Map.entry(
                    "annual-review/v1-passed",
                    review(3, "2021-04-02", AnnualReviewState.Status.PASSED, "2021-04-02", null)),
            Map.entry(
                    "annual-review/v1-annulled",
                    review(4, "2021-04-02", AnnualReviewState.Status.PASSED, "2021-04-02", ANNULLED)),
            Map.entry(
                    "complaint/v1-received",
                    new ComplaintState(
                            ID,
                            1,
                            DIVISION,
                            on("2021-03-01"),
                            ComplaintState.Status.RECEIVED,
                            Kind.TIP,
                            Channel.TELEPHONE,
                            null,
                            on("2021-03-01"),
                            on("2021-03-08"),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null)),
            Map.entry(
                    "complaint/v1-sent-back",
                    complaint(2, ComplaintState.Status.SENT_BACK, "2021-03-03", null, null, null)),
            Map.entry("complaint/v1-accepted", acceptedComplaint(3, null)),
            Map.entry(
                    "complaint/v1-refused",
                    complaint(2, ComplaintState.Status.REFUSED, null, "2021-03-04", "违法行为发生已超过二年", null)),
            Map.entry(
                    "complaint/v1-redirected",
                    complaint(2, ComplaintState.Status.REDIRECTED, null, "2021-03-04", null, "市中区劳动人事争议仲裁委员会")),
            Map.entry("complaint/v1-annulled", acceptedComplaint(4, ANNULLED)),
            Map.entry(
                    "publication/v1-prepared",
                    publication(1, "2021-06-21", PublicationState.Status.PREPARED, null, null, null, null)),
            Map.entry(
                    "publication/v1-published",
                    publication(2, "2021-06-30", PublicationState.Status.PUBLISHED, OTHER, "2021-06-30", null, null)),
            Map.entry(
                    "publication/v1-withdrawn",
                    publication(
                            3,
                            "2021-06-30",
                            PublicationState.Status.WITHDRAWN,
                            OTHER,
                            "2021-06-30",
                            "2021-08-02",
                            null)),
            Map.entry(
                    "publication/v1-annulled",
                    publication(2, "2021-06-21", PublicationState.Status.PREPARED, OTHER, null, null, ANNULLED)),
            Map.entry("blacklist-entry/v1-listed", entry(1, BlacklistEntryState.Status.LISTED, null, null, null)),
            Map.entry(
                    "blacklist-entry/v1-removed",
                    entry(2, BlacklistEntryState.Status.REMOVED, "2021-12-01", RemovalReason.CORRECTED, null)),
            Map.entry("blacklist-entry/v1-annulled", entry(2, BlacklistEntryState.Status.LISTED, null, null, ANNULLED)),
            Map.entry("credit-grade/v1-valid", grade(1, null, null)),
            Map.entry("credit-grade/v1-replaced", grade(2, "2022-04-01", null)),
            Map.entry("credit-grade/v1-annulled", grade(2, null, ANNULLED)),
            Map.entry("legality-opinion/v1-requested", requestedOpinion(1, null)),
            Map.entry(
                    "legality-opinion/v1-given",
                    new LegalityOpinionState(
                            ID,
                            2,
                            DIVISION,
                            on("2021-09-08"),
                            LegalityOpinionState.Status.GIVEN,
                            LegalityOpinionState.Kind.MAJOR_DECISION,
                            "关于促进就业的实施意见（草案）",
                            OTHER,
                            on("2021-09-01"),
                            on("2021-09-08"),
                            LegalityOpinionState.Conclusion.LAWFUL_ONCE_CHANGED,
                            "市中人社法审〔2021〕2号",
                            null)),
            Map.entry("legality-opinion/v1-annulled", requestedOpinion(2, ANNULLED)));

    private SupervisionSamples() {}

    private static AnnualReviewState review(
            int revision, String on, AnnualReviewState.Status status, String concluded, Annulment annulment) {
        return new AnnualReviewState(
                ID, revision, DIVISION, on(on), status, EMPLOYER, 2020, on("2021-03-10"), on(concluded), annulment);
    }

    private static ComplaintState acceptedComplaint(int revision, Annulment annulment) {
        return new ComplaintState(
                ID,
                revision,
                DIVISION,
                on("2021-03-05"),
                ComplaintState.Status.ACCEPTED,
                Kind.COMPLAINT,
                Channel.VISIT,
                EMPLOYER,
                on("2021-03-01"),
                on("2021-03-08"),
                on("2021-03-03"),
                on("2021-03-05"),
                null,
                null,
                OTHER,
                annulment);
    }

    private static ComplaintState complaint(
            int revision,
            ComplaintState.Status status,
            String sentBack,
            String answered,
            String refusal,
            String redirectedTo) {
        return new ComplaintState(
                ID,
                revision,
                DIVISION,
                on("2021-03-01"),
                status,
                Kind.COMPLAINT,
                Channel.VISIT,
                EMPLOYER,
                on("2021-03-01"),
                on("2021-03-08"),
                on(sentBack),
                on(answered),
                refusal,
                redirectedTo,
                null,
                null);
    }

    private static PublicationState publication(
            int revision,
            String on,
            PublicationState.Status status,
            UUID caseId,
            String published,
            String withdrawn,
            Annulment annulment) {
        return new PublicationState(
                ID,
                revision,
                DIVISION,
                on(on),
                status,
                EMPLOYER,
                "拖欠42名农民工工资",
                caseId,
                on("2021-06-21"),
                published == null ? null : URL,
                on(published),
                on(withdrawn),
                annulment);
    }

    private static BlacklistEntryState entry(
            int revision,
            BlacklistEntryState.Status status,
            String removed,
            RemovalReason reason,
            Annulment annulment) {
        return new BlacklistEntryState(
                ID,
                revision,
                DIVISION,
                on("2021-05-10"),
                status,
                EMPLOYER,
                "市中人社失信〔2021〕1号",
                on("2021-05-10"),
                on("2024-05-10"),
                on(removed),
                reason,
                annulment);
    }

    private static CreditGradeState grade(int revision, String until, Annulment annulment) {
        return new CreditGradeState(
                ID,
                revision,
                DIVISION,
                on("2021-04-01"),
                EMPLOYER,
                CreditGradeState.Grade.B,
                2020,
                on("2021-04-01"),
                on(until),
                annulment);
    }

    private static LegalityOpinionState requestedOpinion(int revision, Annulment annulment) {
        return new LegalityOpinionState(
                ID,
                revision,
                DIVISION,
                on("2021-09-01"),
                LegalityOpinionState.Status.REQUESTED,
                LegalityOpinionState.Kind.NORMATIVE_DOCUMENT,
                "关于促进就业的实施意见（草案）",
                null,
                on("2021-09-01"),
                null,
                null,
                null,
                annulment);
    }

    private static LocalDate on(String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}

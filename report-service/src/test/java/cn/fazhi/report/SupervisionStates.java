package cn.fazhi.report;

import static cn.fazhi.report.EnforcementStates.day;
import static cn.fazhi.report.States.id;

import cn.fazhi.contracts.AnnualReviewState;
import cn.fazhi.contracts.BlacklistEntryState;
import cn.fazhi.contracts.BlacklistEntryState.RemovalReason;
import cn.fazhi.contracts.ComplaintState;
import cn.fazhi.contracts.CreditGradeState;
import cn.fazhi.contracts.CreditGradeState.Grade;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.PublicationState;

/** Annual reviews, complaints, publications, dishonesty list and grades as enforcement-service will publish them. */
public final class SupervisionStates {

    private SupervisionStates() {}

    public static AnnualReviewState review(
            String name, String division, String employer, AnnualReviewState.Status status, String on) {
        boolean concluded = status != AnnualReviewState.Status.SUBMITTED;
        return new AnnualReviewState(
                id(name),
                1,
                division,
                day(on),
                status,
                employer(employer),
                day(on).getYear() - 1,
                day(on),
                concluded ? day(on) : null,
                null);
    }

    public static ComplaintState acceptedComplaint(String name, String division, String on) {
        return complaint(name, division, ComplaintState.Kind.COMPLAINT, ComplaintState.Status.ACCEPTED, on, on);
    }

    /** By telephone, with the employer not yet known. */
    public static ComplaintState complaint(
            String name,
            String division,
            ComplaintState.Kind kind,
            ComplaintState.Status status,
            String received,
            String answered) {
        boolean accepted = status == ComplaintState.Status.ACCEPTED;
        return new ComplaintState(
                id(name),
                1,
                division,
                day(accepted ? answered : received),
                status,
                kind,
                ComplaintState.Channel.TELEPHONE,
                null,
                day(received),
                day(received).plusDays(7),
                null,
                day(answered),
                status == ComplaintState.Status.REFUSED ? "超过二年" : null,
                status == ComplaintState.Status.REDIRECTED ? "劳动人事争议仲裁委员会" : null,
                null,
                null);
    }

    public static PublicationState publication(
            String name, String division, PublicationState.Status status, String published, String withdrawn) {
        return new PublicationState(
                id(name),
                1,
                division,
                day("2021-06-21"),
                status,
                employer("employer"),
                "拖欠工资",
                null,
                day("2021-06-21"),
                published == null ? null : "http://example.cn/1",
                day(published),
                day(withdrawn),
                null);
    }

    public static BlacklistEntryState blacklistEntry(String name, String division, String listed, String removed) {
        return new BlacklistEntryState(
                id(name),
                1,
                division,
                day(listed),
                removed == null ? BlacklistEntryState.Status.LISTED : BlacklistEntryState.Status.REMOVED,
                employer("employer"),
                "市中人社失信〔2021〕1号",
                day(listed),
                day(listed).plusYears(3),
                day(removed),
                removed == null ? null : RemovalReason.CORRECTED,
                null);
    }

    public static CreditGradeState grade(String name, String division, Grade grade, String from, String until) {
        return new CreditGradeState(
                id(name),
                1,
                division,
                day(from),
                employer("employer"),
                grade,
                day(from).getYear() - 1,
                day(from),
                day(until),
                null);
    }

    private static EmployerSnapshot employer(String name) {
        return new EmployerSnapshot(id(name), null, name, "E");
    }
}

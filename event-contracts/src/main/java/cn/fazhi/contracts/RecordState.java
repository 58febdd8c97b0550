package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The whole public state of one record at one revision: what every event of ours carries. What a record counts for
 * depends on this state alone.
 */
public sealed interface RecordState
        permits EmployerState,
                InspectionState,
                WageRecoveryState,
                CaseState,
                ProjectState,
                DisputeState,
                AnnualReviewState,
                ComplaintState,
                PublicationState,
                BlacklistEntryState,
                CreditGradeState,
                ActivityState,
                StudySessionState,
                ServiceTeamState,
                EnterpriseVisitState,
                DisclosureState,
                CompilationState,
                LawMeetingState,
                MajorDecisionState,
                AdviserState,
                StaffingState,
                IssuedSystemState,
                LeaderState,
                ReviewerTrainingState,
                LegalityOpinionState,
                ReportDocumentState {

    /** UUIDv7 of the record; the key of its topic. */
    UUID id();

    /** Raised by one with every published change; of two states of a record the one with the higher revision is newer. */
    long revision();

    /** Code of the one division that the record belongs to, six digits (GB/T 2260). */
    String division();

    /** The day, in China, that decides the year in which the record is reconciled; never null. */
    LocalDate businessDate();

    /** Why and since when the record no longer counts; null while it does. There are no tombstones. */
    Annulment annulment();

    default boolean annulled() {
        return annulment() != null;
    }
}

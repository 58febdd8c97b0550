package cn.fazhi.enforcement.casework;

import java.time.LocalDate;
import java.util.List;

/** What is known of a case beyond its published state. */
record CaseDetails(
        String sourceReference,
        String complaintReference,
        Investigation investigation,
        List<Inspector> inspectors,
        List<LegalReview> legalReviews,
        LocalDate discussedOn,
        LocalDate hearingOfferedOn,
        List<Decision> decisions) {}

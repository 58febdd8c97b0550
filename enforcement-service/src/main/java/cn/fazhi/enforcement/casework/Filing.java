package cn.fazhi.enforcement.casework;

import cn.fazhi.contracts.CaseState.Cause;
import cn.fazhi.contracts.CaseState.Source;
import cn.fazhi.enforcement.employer.EmployerReference;
import java.time.LocalDate;

/**
 * With what a case begins.
 *
 * @param complaintReference number of the complaint that it is about; null without one
 * @param sourceReference its number in the system it came from; null without one
 */
record Filing(
        LocalDate on,
        Cause cause,
        Source source,
        EmployerReference employer,
        String complaintReference,
        String sourceReference) {}

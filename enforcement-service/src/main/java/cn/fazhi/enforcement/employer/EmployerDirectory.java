package cn.fazhi.enforcement.employer;

import java.util.UUID;

/** What other features may know of employers: who they are, suite-wide. */
public interface EmployerDirectory {

    /**
     * The employer as it is now, to be kept in a record.
     *
     * @throws UnknownEmployer if there is none, or it is annulled: 422 {@code /problems/unknown-employer}
     */
    EmployerReference reference(UUID employerId);
}

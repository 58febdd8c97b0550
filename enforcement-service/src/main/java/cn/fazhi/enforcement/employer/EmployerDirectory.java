package cn.fazhi.enforcement.employer;

import java.util.UUID;

/** What other features may know of employers: who they are, suite-wide. */
public interface EmployerDirectory {

    /**
     * The employer as it is now, to be kept in a record. Until the running transaction ends, the employer is neither
     * changed nor merged: whoever re-states its records then finds this one.
     *
     * @throws UnknownEmployer if there is none, or it is annulled: 422 {@code /problems/unknown-employer}
     * @throws EmployerMerged if it has been merged into another: 409 {@code /problems/employer-merged}
     */
    EmployerReference reference(UUID employerId);
}

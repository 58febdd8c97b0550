package cn.fazhi.enforcement.employer;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Employers implements AggregateRoots<Employer>, EmployerDirectory {

    @Override
    public EmployerReference reference(UUID employerId) {
        return findByIdOptional(employerId)
                .filter(employer -> !employer.annulled())
                .map(Employer::reference)
                .orElseThrow(() -> new UnknownEmployer(employerId));
    }

    /**
     * One credit code, one employer, in the whole suite; an annulled one gives its code free.
     *
     * @throws CreditCodeTaken if another employer has it
     */
    void refuseTaken(CreditCode code, UUID exceptFor) {
        if (code != null) {
            find("creditCode = ?1 and annulledOn is null and id <> ?2", code, exceptFor)
                    .firstResultOptional()
                    .ifPresent(present -> {
                        throw new CreditCodeTaken(code, present.id());
                    });
        }
    }
}

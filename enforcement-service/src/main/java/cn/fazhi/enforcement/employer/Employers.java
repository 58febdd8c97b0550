package cn.fazhi.enforcement.employer;

import static java.util.function.Function.identity;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Employers implements AggregateRoots<Employer>, EmployerDirectory {

    /** Employers are readable suite-wide. */
    @Override
    public boolean isInScope(Employer employer) {
        return true;
    }

    @Override
    public EmployerReference reference(UUID employerId) {
        var employer = findInScope(employerId, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new UnknownEmployer(employerId));
        if (employer.mergedInto() != null) {
            throw new EmployerMerged(employerId, lastIn(employer).id());
        }
        if (employer.annulled()) {
            throw new UnknownEmployer(employerId);
        }
        return employer.reference();
    }

    /** Locks both in the order of ids, as everyone who locks several; an employer that does not exist is not there. */
    Map<UUID, Employer> lock(UUID one, UUID other) {
        return find("id in ?1 order by id", List.of(one, other))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .collect(Collectors.toMap(Employer::id, identity()));
    }

    /**
     * The employer itself or, once it has been merged, the one that stands for it: as it stays until the running
     * transaction ends.
     */
    Employer survivor(UUID id) {
        var employer = findById(id);
        do {
            employer = lastIn(employer);
            getEntityManager().refresh(employer, LockModeType.PESSIMISTIC_READ);
        } while (employer.mergedInto() != null);
        return employer;
    }

    private Employer lastIn(Employer first) {
        var employer = first;
        while (employer.mergedInto() != null) {
            employer = findById(employer.mergedInto());
        }
        return employer;
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

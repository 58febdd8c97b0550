package cn.fazhi.enforcement.wagerecovery;

import static java.util.Objects.requireNonNullElse;

import cn.fazhi.enforcement.employer.EmployerDirectory;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** Makes payments of what requests say: looks up the employer, and turns named workers into persons that can be counted. */
@Singleton
class Payments {

    private final EmployerDirectory employers;
    private final WorkerKeys keys;

    Payments(EmployerDirectory employers, WorkerKeys keys) {
        this.employers = employers;
        this.keys = keys;
    }

    Payment of(RecordRequest request) {
        return new Payment(
                employers.reference(request.employerId()),
                request.basis(),
                new Money(request.amount()),
                money(request.claimedAmount()),
                request.paidOn(),
                workers(request.workers(), request.statedWorkers()));
    }

    /** The payment as it is now, with what the correction names put over it. */
    Payment corrected(Payment present, CorrectionRequest request) {
        return new Payment(
                request.employerId() == null ? present.employer() : employers.reference(request.employerId()),
                requireNonNullElse(request.basis(), present.basis()),
                request.amount() == null ? present.amount() : new Money(request.amount()),
                claimed(present, request),
                requireNonNullElse(request.paidOn(), present.paidOn()),
                request.concernsWorkers() ? workers(request.workers(), request.statedWorkers()) : present.workers());
    }

    private static Money claimed(Payment present, CorrectionRequest request) {
        if (request.claimedAmount() != null) {
            return new Money(request.claimedAmount());
        }
        return request.clears(Clearable.CLAIMED_AMOUNT) ? null : present.claimedAmount();
    }

    private Workers workers(List<WorkerRequest> listed, Integer stated) {
        var persons = requireNonNullElse(listed, List.<WorkerRequest>of()).stream()
                .map(this::person)
                .toList();
        return new Workers(persons, requireNonNullElse(stated, 0));
    }

    private Worker person(WorkerRequest request) {
        var number = request.citizenNumber();
        return new Worker(request.name(), number, keys.of(number), money(request.amount()));
    }

    private static Money money(BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }
}

package cn.fazhi.enforcement.wagerecovery;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * A person whose wages were recovered.
 *
 * @param workerKey by what the person is counted, see {@link WorkerKeys}
 * @param amount the person's share, in yuan; null where only the total is known
 */
@Embeddable
record Worker(
        String name,
        @Convert(converter = CitizenNumberConverter.class) CitizenNumber citizenNumber,
        String workerKey,
        Money amount) {

    @Override
    public String toString() {
        return "Worker[" + citizenNumber.masked() + "]";
    }
}

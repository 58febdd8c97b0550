package cn.fazhi.enforcement.wagerecovery;

import java.util.HashSet;
import java.util.List;

/**
 * Whose wages were recovered: persons listed, or only their number.
 *
 * @throws WorkersListedOrStated unless it is exactly one of the two
 * @throws WorkerListedTwice if a person stands on the list twice
 */
record Workers(List<Worker> listed, int stated) {

    Workers {
        if (stated < 0 || listed.isEmpty() == (stated == 0)) {
            throw new WorkersListedOrStated();
        }
        var persons = new HashSet<String>();
        for (int i = 0; i < listed.size(); i++) {
            if (!persons.add(listed.get(i).workerKey())) {
                throw new WorkerListedTwice(i);
            }
        }
        listed = List.copyOf(listed);
    }
}

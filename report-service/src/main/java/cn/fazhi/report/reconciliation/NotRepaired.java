package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import java.util.Map;
import java.util.stream.Collectors;

/** The owners of some families did not answer: what is open of these stays open, the others are repaired. */
final class NotRepaired extends RuntimeException {

    NotRepaired(Map<RecordFamily, OwnerUnavailable> away) {
        super(
                "not repaired: "
                        + away.keySet().stream().map(RecordFamily::name).collect(Collectors.joining(", "))
                        + ": "
                        + away.values().stream()
                                .map(OwnerUnavailable::getMessage)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                away.values().iterator().next());
    }
}

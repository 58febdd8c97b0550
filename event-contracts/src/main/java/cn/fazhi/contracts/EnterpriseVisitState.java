package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code publicity.enterprise-visit}: a visit to an enterprise (企业走访) that explains the law to it.
 *
 * @param businessDate the day of the visit
 * @param teamId the service team that visited; null if none did
 * @param materials 份 handed out
 */
public record EnterpriseVisitState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        LocalDate visitedOn,
        Enterprise enterprise,
        UUID teamId,
        int materials,
        Annulment annulment)
        implements RecordState {

    /** @param creditCode unified social credit code (GB 32100-2015); null where it has none */
    public record Enterprise(String creditCode, String name) {

        /** What makes two visits go to one enterprise. */
        public String distinctKey() {
            return creditCode == null ? name : creditCode;
        }
    }
}

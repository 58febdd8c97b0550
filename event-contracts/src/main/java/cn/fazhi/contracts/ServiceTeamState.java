package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code publicity.service-team}: a legal service team (法律服务队) and who was its member when.
 *
 * @param businessDate the day it was formed
 * @param dissolvedOn the first day on which it is no more; null while it is active
 */
public record ServiceTeamState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        String name,
        LocalDate formedOn,
        LocalDate dissolvedOn,
        List<Membership> members,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        ACTIVE,
        DISSOLVED
    }

    /**
     * @param memberId tells the members of this team apart; names no person
     * @param until the first day on which it is none any more; null while it lasts
     */
    public record Membership(String memberId, LocalDate from, LocalDate until) {}
}

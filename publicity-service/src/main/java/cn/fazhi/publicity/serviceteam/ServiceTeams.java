package cn.fazhi.publicity.serviceteam;

import cn.fazhi.outbox.AggregateRoots;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class ServiceTeams implements AggregateRoots<ServiceTeam>, ServiceTeamDirectory {

    private static final String ACTIVE = "select count(*) from service_team where id = :id and annulled_on is null"
            + " and formed_on <= :on and (dissolved_on is null or dissolved_on > :on)";

    /** In SQL, because the division filter would hide the team of another division. */
    @Override
    public void requireActive(UUID teamId, LocalDate on) {
        var active = (Number) getEntityManager()
                .createNativeQuery(ACTIVE)
                .setParameter("id", bytes(teamId))
                .setParameter("on", on)
                .getSingleResult();
        if (active.longValue() == 0) {
            throw new UnknownServiceTeam(teamId, on);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

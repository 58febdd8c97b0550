package cn.fazhi.enforcement.employer;

import static java.util.Objects.requireNonNullElse;

import cn.fazhi.outbox.AggregateRoot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** The records that keep an {@link EmployerReference}: of whatever feature, found by the type of that attribute. */
@ApplicationScoped
class RecordsOfEmployers {

    private static final String STALE = """
            from %s root where root.%2$s.id = :employer
            and (root.%2$s.id <> :survivor or coalesce(root.%2$s.creditCode, '') <> :code
                or %3$s and root.%2$s.industry <> :industry)""";

    private final EntityManager entities;

    RecordsOfEmployers(EntityManager entities) {
        this.entities = entities;
    }

    /** Some that name the employer otherwise than the survivor is to be named; those that others hold are left out. */
    List<? extends AggregateRoot> lock(UUID employer, EmployerReference survivor, int most) {
        return kinds().map(kind -> stale(kind, "", employer, survivor, AggregateRoot.class)
                        .setMaxResults(most)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                        .getResultList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether there is any, held by others or not. */
    boolean remain(UUID employer, EmployerReference survivor) {
        return kinds().anyMatch(kind -> !stale(kind, "select root.id ", employer, survivor, UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
    }

    private <T> TypedQuery<T> stale(
            EntityType<?> kind, String select, UUID employer, EmployerReference survivor, Class<T> result) {
        return entities.createQuery(
                        select + STALE.formatted(kind.getName(), attribute(kind), followsIndustry(kind)), result)
                .setParameter("employer", employer)
                .setParameter("survivor", survivor.id())
                .setParameter("code", requireNonNullElse(survivor.creditCode(), ""))
                .setParameter("industry", survivor.industry());
    }

    private static String followsIndustry(EntityType<?> kind) {
        var follows = kind.getJavaType().getAnnotation(FollowsIndustry.class);
        return follows == null ? "1 = 0" : follows.where();
    }

    private Stream<EntityType<?>> kinds() {
        return entities.getMetamodel().getEntities().stream().filter(kind -> attribute(kind) != null);
    }

    private static String attribute(EntityType<?> kind) {
        return kind.getAttributes().stream()
                .filter(attribute -> attribute.getJavaType() == EmployerReference.class)
                .map(attribute -> attribute.getName())
                .findFirst()
                .orElse(null);
    }
}

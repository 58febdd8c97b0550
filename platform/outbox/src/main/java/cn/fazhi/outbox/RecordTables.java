package cn.fazhi.outbox;

import cn.fazhi.contracts.RecordFamily;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The families that this service owns, found by its entities. */
@ApplicationScoped
public class RecordTables {

    private final EntityManager entities;
    private volatile Map<RecordFamily, RecordTable> tables;

    RecordTables(EntityManager entities) {
        this.entities = entities;
    }

    public Collection<RecordTable> all() {
        return tables().values();
    }

    /** @throws FamilyNotOwned if the slug names no family of this service */
    public RecordTable of(String slug) {
        return all().stream()
                .filter(table -> table.family().slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new FamilyNotOwned(slug));
    }

    /**
     * That table alone; none for a family of this service whose records it does not keep yet: its contract may be older
     * than the feature.
     *
     * @throws FamilyNotOwned if the slug names no family of this service
     */
    public List<RecordTable> kept(String slug) {
        boolean oursToKeep =
                all().stream().map(table -> table.family().service()).anyMatch(service -> isOf(service, slug));
        return oursToKeep
                        && all().stream()
                                .noneMatch(table -> table.family().slug().equals(slug))
                ? List.of()
                : List.of(of(slug));
    }

    private static boolean isOf(String service, String slug) {
        return Arrays.stream(RecordFamily.values())
                .anyMatch(
                        family -> family.slug().equals(slug) && family.service().equals(service));
    }

    private Map<RecordFamily, RecordTable> tables() {
        if (tables == null) {
            tables = find();
        }
        return tables;
    }

    private Map<RecordFamily, RecordTable> find() {
        var found = new EnumMap<RecordFamily, RecordTable>(RecordFamily.class);
        for (var entity : entities.getMetamodel().getEntities()) {
            if (AggregateRoot.class.isAssignableFrom(entity.getJavaType())) {
                var table = table(entity.getJavaType());
                found.put(table.family(), table);
            }
        }
        return found;
    }

    private static RecordTable table(Class<?> type) {
        var entity = type.asSubclass(AggregateRoot.class);
        return new RecordTable(
                family(entity), entity, entity.getAnnotation(Table.class).name());
    }

    /** An entity says its family itself; the constructor that Hibernate uses is enough to ask it. */
    private static RecordFamily family(Class<? extends AggregateRoot> entity) {
        try {
            var constructor = entity.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance().family();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an entity needs a constructor for Hibernate: " + entity, e);
        }
    }
}

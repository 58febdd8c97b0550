package cn.fazhi.outbox;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.web.NotFound;
import cn.fazhi.web.Page;
import cn.fazhi.web.PageRequest;
import cn.fazhi.web.Version;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** What every repository of records does: read inside the division scope, lock before a change, page by key. */
public interface AggregateRoots<R extends AggregateRoot> extends PanacheRepositoryBase<R, UUID> {

    /** @throws NotFound if there is no such record in the caller's division */
    default R get(UUID id) {
        return findInScope(id, LockModeType.NONE).orElseThrow(() -> new NotFound(id));
    }

    /**
     * The record under its row lock, at the revision that the caller has seen.
     *
     * @throws NotFound if there is no such record in the caller's division
     * @throws cn.fazhi.web.VersionRequired if the caller says no version
     * @throws cn.fazhi.web.StaleVersion if the record has moved on
     */
    default R lock(UUID id, Version seen) {
        var root = findInScope(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(id));
        Version.requireCurrent(seen, root.revision());
        return root;
    }

    /** The record, if the caller may see it: no service loads records by their key in another way. */
    default Optional<R> findInScope(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(this::isInScope);
    }

    default boolean isInScope(R root) {
        return DivisionScope.covers(root.division());
    }

    /** A page of those for which the conditions hold. */
    default Page<R> page(PageRequest request, Conditions conditions) {
        conditions.above("id", request.after());
        var rows = find(conditions.jpql() + " order by id", conditions.parameters())
                .range(0, request.limit())
                .list();
        return Page.of(rows, request, AggregateRoot::id);
    }

    /**
     * For records that came from elsewhere under a number of their own.
     *
     * @throws SourceReferenceTaken if a record of the division already carries that number
     */
    default void refuseTaken(DivisionCode division, String sourceReference) {
        if (sourceReference != null) {
            find("division = ?1 and sourceReference = ?2", division, sourceReference)
                    .firstResultOptional()
                    .ifPresent(present -> {
                        throw new SourceReferenceTaken(sourceReference, present);
                    });
        }
    }
}

package cn.fazhi.report.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<ReportDisclosure, UUID> {

    /** The one in force; of a report that is disclosed twice the one that came first. */
    Optional<ReportDisclosure> of(UUID reportId) {
        return find("reportId = ?1 and indexNumber is not null order by disclosureId", reportId)
                .firstResultOptional();
    }
}

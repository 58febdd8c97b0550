package cn.fazhi.report.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<ReportDisclosure, UUID> {

    /** Of a report that is disclosed twice the number that came first. */
    Optional<String> indexNumberOf(UUID reportId) {
        return find(
                        "select indexNumber from ReportDisclosure where reportId = ?1 and indexNumber is not null"
                                + " order by disclosureId",
                        reportId)
                .project(String.class)
                .firstResultOptional();
    }
}

package cn.fazhi.report.document;

import cn.fazhi.web.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PublishedReports implements PanacheRepositoryBase<PublishedReport, UUID> {

    /** @throws NotFound if no such report is public */
    PublishedReport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound(id));
    }
}

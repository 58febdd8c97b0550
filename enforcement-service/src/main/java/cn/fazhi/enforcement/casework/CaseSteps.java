package cn.fazhi.enforcement.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CaseSteps implements PanacheRepositoryBase<CaseStep, CaseStep.Key> {

    /** In the order in which they were recorded. */
    List<CaseStep> of(UUID caseId) {
        return list("key.caseId = ?1 order by key.revision", caseId);
    }
}

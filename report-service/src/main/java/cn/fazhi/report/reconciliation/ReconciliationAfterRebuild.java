package cn.fazhi.report.reconciliation;

import cn.fazhi.report.rebuild.RebuiltFromTopics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Compares everything once the figures come from the topics anew: of an owner whose database was set back, these hold
 * states that a repair had put right.
 */
@ApplicationScoped
class ReconciliationAfterRebuild {

    private static final Logger LOG = Logger.getLogger(ReconciliationAfterRebuild.class);

    private final StartReconciliation startReconciliation;

    ReconciliationAfterRebuild(StartReconciliation startReconciliation) {
        this.startReconciliation = startReconciliation;
    }

    /** The rebuild is done, whatever becomes of this. */
    void begin(@Observes RebuiltFromTopics rebuilt) {
        try {
            startReconciliation.handle(Scope.ALL, "rebuild");
        } catch (RuntimeException e) {
            LOG.errorf("rebuildNotCompared rebuild=%s reason=%s", rebuilt.rebuild(), e.getMessage());
        }
    }
}

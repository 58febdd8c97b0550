package cn.fazhi.report.quality;

import cn.fazhi.audit.Act;
import cn.fazhi.identity.Caller;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.StaleVersion;
import cn.fazhi.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Says why a rule does not hold and may stay so. */
@ApplicationScoped
class ExplainFinding {

    private static final String FAMILY = "quality-finding";

    private final DataSource database;
    private final Findings findings;
    private final Caller caller;
    private final Event<Act> acts;

    ExplainFinding(DataSource database, Findings findings, Caller caller, Event<Act> acts) {
        this.database = database;
        this.findings = findings;
        this.caller = caller;
        this.acts = acts;
    }

    /**
     * @throws cn.fazhi.web.NotFound if there is none of that id in the caller's division
     * @throws FindingResolved if there is nothing left to explain
     */
    @Transactional
    Finding handle(long id, Version seen, String comment) {
        var finding = findings.get(id);
        Version.requireCurrent(seen, finding.revision());
        if (finding.state() == Finding.State.RESOLVED) {
            throw new FindingResolved(id);
        }
        try (var connection = database.getConnection()) {
            var table = new FindingTable(connection);
            if (!table.explain(finding, comment, caller.subject())) {
                throw new StaleVersion(
                        seen.revision(), table.find(id).orElseThrow().revision());
            }
            var explained = table.find(id).orElseThrow();
            acts.fire(new Act(
                    "explained",
                    comment,
                    FAMILY,
                    UUID.nameUUIDFromBytes((FAMILY + " " + id).getBytes(StandardCharsets.US_ASCII)),
                    new DivisionCode(explained.division()),
                    explained.revision()));
            return explained;
        } catch (SQLException e) {
            throw new IllegalStateException("the finding cannot be explained", e);
        }
    }
}

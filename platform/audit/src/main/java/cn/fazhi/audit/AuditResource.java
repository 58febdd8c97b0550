package cn.fazhi.audit;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;

import cn.fazhi.identity.NationWide;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AUDITOR, ADMIN})
@Tag(name = "audit-entries", description = "Who did what to which record (审计记录)")
class AuditResource {

    private final AuditReader reader;
    private final Verifier verifier;

    AuditResource(AuditReader reader, Verifier verifier) {
        this.reader = reader;
        this.verifier = verifier;
    }

    @GET
    @Operation(summary = "List audit entries, oldest first; with recordId the timeline of one record")
    public AuditEntryList list(@Valid @BeanParam AuditFilter filter) throws SQLException {
        return reader.page(filter);
    }

    @GET
    @Path("verification")
    @NationWide
    @Operation(summary = "Compute the chain of all entries anew and compare it with the anchors outside the database")
    public Verification verify() throws SQLException {
        return verifier.verify();
    }
}

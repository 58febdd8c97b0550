package cn.fazhi.outbox.reconciliation;

import static cn.fazhi.identity.Role.ADMIN;
import static cn.fazhi.identity.Role.AUDITOR;
import static cn.fazhi.identity.Role.SERVICE;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.outbox.RecordTable;
import cn.fazhi.outbox.RecordTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/digests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SERVICE, ADMIN, AUDITOR})
@Tag(name = "digests", description = "Proof that a reader has what this service owns (对账)")
class DigestResource {

    private static final String HEX = "[0-9a-f]{0,31}";
    private static final int MOST_RECORDS = 1000;
    /** Any, however wrong: what a digest names can be opened. */
    private static final int EARLIEST = 1;

    private final RecordTables tables;
    private final OwnedRecords records;

    DigestResource(RecordTables tables, OwnedRecords records) {
        this.tables = tables;
        this.records = records;
    }

    @GET
    @Operation(
            summary = "Digests by family, division and year",
            description = "With a prefix (which may be empty): the digests of the sixteen prefixes that are one digit"
                    + " longer. A prefix is of the id's hex digits read backwards. A family of this service that it keeps"
                    + " no records of yet has no digests and is not among the families of the answer.")
    public DigestList digests(
            @QueryParam("family") String family,
            @QueryParam("division") DivisionCode division,
            @QueryParam("year") @Min(EARLIEST) @Max(9999) Integer year,
            @QueryParam("prefix") @Pattern(regexp = HEX) String prefix) {
        var length = prefix == null ? 0 : prefix.length() + 1;
        var looked = tables(family);
        return new DigestList(
                looked.stream()
                        .flatMap(table -> records.digests(table, filter(division, year, prefix), length).stream())
                        .toList(),
                looked.stream().map(table -> table.family().slug()).toList());
    }

    @GET
    @Path("records")
    @Operation(summary = "The records behind a digest and their revisions, at most 1000 a page")
    public RecordRevisions records(
            @QueryParam("family") @NotNull String family,
            @QueryParam("division") DivisionCode division,
            @QueryParam("year") @Min(EARLIEST) @Max(9999) Integer year,
            @QueryParam("prefix") @Pattern(regexp = "[0-9a-f]{0,32}") String prefix,
            @QueryParam("after") UUID after) {
        var filter = filter(division, year, prefix).after(after);
        return RecordRevisions.page(records.revisions(tables.of(family), filter, MOST_RECORDS), MOST_RECORDS);
    }

    private Collection<RecordTable> tables(String family) {
        return family == null ? tables.all() : tables.kept(family);
    }

    private static RecordFilter filter(DivisionCode division, Integer year, String prefix) {
        return new RecordFilter().division(division).year(year).prefix(prefix);
    }
}

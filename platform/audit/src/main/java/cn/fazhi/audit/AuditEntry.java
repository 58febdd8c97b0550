package cn.fazhi.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That someone did something to a record.
 *
 * @param at by the database's clock
 * @param actor the token's subject; {@code system} for the service's own work
 * @param client the program that the token was given to
 * @param step what happened, in the past tense
 * @param reason why, where the step needs one; else null
 * @param revision of the record after it
 * @param requestId the write's idempotency key
 * @param seal null for about a second, until the entry is chained to those before it
 */
@Schema(name = "AuditEntry")
record AuditEntry(
        long id,
        Instant at,
        String actor,
        String client,
        List<String> roles,
        String step,
        String reason,
        String family,
        UUID recordId,
        String division,
        long revision,
        String requestId,
        Seal seal) {

    /**
     * The place of an entry in the chain.
     *
     * @param number from 1, without a gap
     * @param hash SHA-256 over the hash before it and the entry, hexadecimal
     */
    @Schema(name = "AuditSeal")
    record Seal(long number, String hash) {}
}

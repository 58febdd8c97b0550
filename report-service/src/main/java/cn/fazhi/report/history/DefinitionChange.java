package cn.fazhi.report.history;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a figure is made otherwise from the same records.
 *
 * @param revision of the catalogue that it made
 * @param indicator whose formula is another since
 * @param version of that formula; null of a policy
 * @param policy by which the indicator is judged since; null of a definition, and where none judges it
 * @param division that chose, or took its choice back; null of a definition, which is everybody's
 */
public record DefinitionChange(
        Kind kind,
        long revision,
        Instant at,
        String by,
        String reason,
        String indicator,
        Integer version,
        String policy,
        String division) {

    @Schema(name = "DefinitionChangeKind")
    public enum Kind {
        /** A version of the indicator: another formula, other places or another rule for zero, or its end. */
        DEFINITION,
        /** A policy chosen for the division or for what stands above it, or such a choice taken back. */
        POLICY
    }
}

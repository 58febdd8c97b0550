package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to compare.
 *
 * @param family absent for all
 * @param year absent for all
 */
record ReconciliationRequest(
        @Schema(examples = "INSPECTION") RecordFamily family,
        @Min(1949) @Max(9999) @Schema(examples = "2021") Integer year) {

    Scope scope() {
        return new Scope(family, year);
    }
}

package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reconciliation as it stands.
 *
 * @param family absent where all were compared
 * @param differences absent in lists
 */
record ReconciliationResponse(
        UUID id,
        Reconciliation.State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) RecordFamily family,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer year,
        String requestedBy,
        Instant startedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant endedAt,

        @Schema(description = "Facts and numbers looked at so far", examples = "16000")
        long compared,

        @Schema(description = "Of how many that were there when it began", examples = "16040")
        long expected,

        @Schema(description = "How much was not equal", examples = "0")
        long differenceCount,

        @Schema(description = "How much of that has not been found equal since", examples = "0")
        long openCount,

        @JsonInclude(JsonInclude.Include.NON_NULL) String failure,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Item> differences) {

    record Items(List<ReconciliationResponse> items) {}

    /**
     * @param record absent where a number is meant
     * @param number its period, indicator and dimension; absent where a record is meant
     * @param here what stands here; absent if nothing
     * @param right what should; absent if nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            Kind kind,
            RecordFamily family,
            UUID record,
            @Schema(examples = "370402") String division,
            @Schema(examples = "2021") int year,
            @Schema(examples = "2021 ENF.INSPECTIONS") String number,
            @Schema(examples = "3 370402 2021") String here,
            @Schema(examples = "4 370403 2021") String right) {

        static Item of(Difference difference) {
            return new Item(
                    difference.kind(),
                    difference.family(),
                    difference.record(),
                    difference.division(),
                    difference.year(),
                    difference.subject().isEmpty() ? null : difference.subject(),
                    difference.here(),
                    difference.right());
        }
    }

    static ReconciliationResponse of(Reconciliation reconciliation) {
        return of(reconciliation, null);
    }

    static ReconciliationResponse of(Reconciliations.Report report) {
        return of(
                report.reconciliation(),
                report.differences().stream().map(Item::of).toList());
    }

    private static ReconciliationResponse of(Reconciliation reconciliation, List<Item> differences) {
        return new ReconciliationResponse(
                reconciliation.id(),
                reconciliation.state(),
                reconciliation.scope().family(),
                reconciliation.scope().year(),
                reconciliation.requestedBy(),
                reconciliation.startedAt(),
                reconciliation.endedAt(),
                reconciliation.compared(),
                reconciliation.expected(),
                reconciliation.differences(),
                reconciliation.open(),
                reconciliation.failure(),
                differences);
    }
}

package cn.fazhi.report.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rebuild as it stands.
 *
 * @param differences what is not as the figures before had it, at most 1000; absent in lists and while it runs
 */
record RebuildResponse(
        UUID id,
        Source source,
        Rebuild.State state,

        @Schema(description = "What it is at, or was when it ended")
        Phase phase,

        @Schema(description = "The number of the derived tables that it makes", examples = "2")
        int generation,

        String requestedBy,
        Instant startedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant endedAt,

        @Schema(description = "Events taken from the topics so far", examples = "20000")
        long eventsRead,

        @Schema(description = "Of how many, at most: compaction leaves gaps", examples = "24000")
        long eventsExpected,

        @Schema(description = "States counted so far", examples = "16000")
        long facts,

        @Schema(description = "Of how many; those that come while it runs are counted as well", examples = "16000")
        long factsExpected,

        @Schema(
                description = "How much of the figures before was wrong, or was changed by what facts now count for",
                examples = "0")
        long differenceCount,

        @JsonInclude(JsonInclude.Include.NON_NULL) String failure,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Difference> differences) {

    record Items(List<RebuildResponse> items) {}

    static RebuildResponse of(Rebuild rebuild) {
        return of(rebuild, null);
    }

    static RebuildResponse of(Rebuilds.Report report) {
        return of(report.rebuild(), report.differences());
    }

    private static RebuildResponse of(Rebuild rebuild, List<Difference> differences) {
        return new RebuildResponse(
                rebuild.id(),
                rebuild.source(),
                rebuild.state(),
                rebuild.phase(),
                rebuild.generation(),
                rebuild.requestedBy(),
                rebuild.startedAt(),
                rebuild.endedAt(),
                rebuild.eventsRead(),
                rebuild.eventsExpected(),
                rebuild.facts(),
                rebuild.factsExpected(),
                rebuild.differences(),
                rebuild.failure(),
                differences);
    }
}

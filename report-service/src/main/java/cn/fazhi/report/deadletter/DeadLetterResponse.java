package cn.fazhi.report.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that could not be counted. What it did not say is absent.
 *
 * @param payload its JSON, else its text; the keyed hashes of workers are masked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetterResponse(
        long id,
        Letter.State state,

        @Schema(examples = "not a state of inspection at /completedOn")
        String reason,

        @Schema(examples = "enforcement.inspection") String topic,
        int partition,
        long offset,

        @Schema(examples = "cn.fazhi.enforcement.inspection")
        String eventType,

        UUID recordId,
        Long revision,
        Integer schemaVersion,
        @Schema(examples = "370402") String division,
        @Schema(examples = "2021") Integer year,
        @Schema(implementation = Object.class) JsonNode payload,
        Instant receivedAt,
        Instant closedAt) {

    /** @param next the value of {@code after} for the next page; absent on the last one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Items(List<DeadLetterResponse> items, Long next) {

        static Items of(List<Letter> oneTooMany, int limit) {
            boolean more = oneTooMany.size() > limit;
            var letters = more ? oneTooMany.subList(0, limit) : oneTooMany;
            return new Items(
                    letters.stream().map(DeadLetterResponse::of).toList(),
                    more ? letters.getLast().id() : null);
        }
    }

    static DeadLetterResponse of(Letter letter) {
        return new DeadLetterResponse(
                letter.id(),
                letter.state(),
                letter.reason(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.eventType(),
                letter.recordId(),
                letter.revision(),
                letter.schemaVersion(),
                letter.division(),
                letter.year(),
                ReadablePayload.of(letter),
                letter.receivedAt(),
                letter.closedAt());
    }
}

package cn.fazhi.report.deadletter;

import cn.fazhi.web.Paged;
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
        Instant closedAt,

        @Schema(description = "Who requeued or discarded it; absent if nobody did")
        String closedBy,

        @Schema(description = "Why it was discarded", examples = "测试数据，不属于任何单位")
        String closeReason) {

    /**
     * @param next the value of {@code after} for the next page; absent on the last one
     * @param open how many wait, whatever is asked for
     * @param discarded likewise, how many will never be counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Items(List<DeadLetterResponse> items, Long next, long open, long discarded) implements Paged {

        /** @param page with one letter too many if there are more */
        static Items of(DeadLetters.Page page, int limit) {
            boolean more = page.letters().size() > limit;
            var letters = more ? page.letters().subList(0, limit) : page.letters();
            return new Items(
                    letters.stream().map(DeadLetterResponse::of).toList(),
                    more ? letters.getLast().id() : null,
                    page.open(),
                    page.discarded());
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
                letter.closedAt(),
                letter.closedBy(),
                letter.closeReason());
    }
}

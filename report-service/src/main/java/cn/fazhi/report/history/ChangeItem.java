package cn.fazhi.report.history;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.counting.Cause;
import cn.fazhi.report.counting.FigureChange;
import cn.fazhi.report.indicator.RecordPaths;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of a figure.
 *
 * @param at when it was counted
 * @param indicator the counted one that changed: of a derived one a part
 * @param dimension where one item of a breakdown is meant
 * @param opening true where what there was at the period's start is meant
 * @param division where the record counted, or counts now
 * @param on the day by which it is counted
 * @param changes what it did to the indicator's number
 * @param value that number after it
 */
@Schema(name = "FigureChange")
public record ChangeItem(
        OffsetDateTime at,
        Kind kind,
        Reason cause,

        @Schema(examples = "ENF.EMP_INSPECTED") String indicator,
        @JsonInclude(JsonInclude.Include.NON_NULL) String dimension,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean opening,
        @Schema(examples = "370402") String division,
        LocalDate on,
        List<String> dimensions,
        @Schema(examples = "-1.00") BigDecimal changes,
        @Schema(examples = "89.00") BigDecimal value) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Schema(name = "FigureChangeKind")
    public enum Kind {
        ADDED,
        TAKEN_AWAY
    }

    /**
     * @param service the owner of the record
     * @param path of the record at its owner
     * @param revision of the state that came; 0 where the record is gone
     * @param topic without the installation's prefix; absent, like partition and offset, where no event came
     */
    @Schema(name = "FigureChangeCause")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(
            Cause kind,
            String service,
            RecordFamily family,
            UUID recordId,
            String path,
            long revision,
            @Schema(examples = "enforcement.inspection") String topic,
            Integer partition,
            Long offset) {

        static Reason of(FigureChange change) {
            var family = change.family();
            var position = change.position();
            return new Reason(
                    change.cause(),
                    family.service(),
                    family,
                    change.recordId(),
                    RecordPaths.of(family, change.recordId()),
                    change.revision(),
                    position == null ? null : family.topic(),
                    position == null ? null : position.partition(),
                    position == null ? null : position.offset());
        }
    }

    public static ChangeItem of(Changes.Change change) {
        var what = change.what();
        var part = change.part();
        return new ChangeItem(
                inChina(what.at()),
                what.added() ? Kind.ADDED : Kind.TAKEN_AWAY,
                Reason.of(what),
                part.indicator(),
                part.dimension().isEmpty() ? null : part.dimension(),
                part.opening() ? true : null,
                what.division(),
                what.on(),
                what.dimensions(),
                what.changes(),
                what.value());
    }

    public static OffsetDateTime inChina(Instant time) {
        return time == null ? null : time.atZone(CHINA).toOffsetDateTime();
    }
}

package cn.fazhi.report.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a figure is made otherwise from the same records: by another version of a definition, or by another policy.
 *
 * @param by who did it
 * @param indicator whose formula is another since: that of the figure, or one that it reads
 * @param version only of a definition: the one that holds since
 * @param policy only of a policy: by which the indicator is judged since
 * @param division only of a policy: that chose it, or took its choice back
 */
@Schema(name = "DefinitionChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DefinitionChangeItem(
        OffsetDateTime at,
        DefinitionChange.Kind kind,
        String by,
        @Schema(examples = "市局统一口径") String reason,
        @Schema(examples = "LIT.WIN") String indicator,
        @Schema(examples = "2") Integer version,
        @Schema(examples = "WITHDRAWN_LEFT_OUT") String policy,
        @Schema(examples = "370400") String division) {

    public static List<DefinitionChangeItem> of(List<DefinitionChange> changes) {
        return changes.stream().map(DefinitionChangeItem::of).toList();
    }

    private static DefinitionChangeItem of(DefinitionChange change) {
        return new DefinitionChangeItem(
                ChangeItem.inChina(change.at()),
                change.kind(),
                change.by(),
                change.reason(),
                change.indicator(),
                change.version(),
                change.policy(),
                change.division());
    }
}

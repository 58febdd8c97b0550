package cn.fazhi.report.governance.leader;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LeaderEndRequest")
record EndRequest(
        @NotNull
        @Schema(
                description = "The first day on which it no longer holds; may be agreed beforehand",
                examples = "2021-12-01")
        LocalDate until) {

    EndAssignment.Command toCommand(UUID id, Version seen) {
        return new EndAssignment.Command(id, seen, until);
    }
}

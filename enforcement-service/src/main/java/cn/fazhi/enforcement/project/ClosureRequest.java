package cn.fazhi.enforcement.project;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProjectClosure")
record ClosureRequest(
        @NotNull @Schema(examples = "2021-12-20", description = "The day on which construction ended")
        LocalDate closedOn) {

    CloseProject.Command toCommand(UUID id, Version seen) {
        return new CloseProject.Command(id, seen, closedOn);
    }
}

package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisputeJointAnalysis")
record JointAnalysisRequest(
        @NotNull @Schema(examples = "2021-05-20") LocalDate on) {

    RecordJointAnalysis.Command toCommand(UUID id, Version seen) {
        return new RecordJointAnalysis.Command(id, seen, on);
    }
}

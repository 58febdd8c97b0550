package cn.fazhi.enforcement.dispute;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisputeHearingEntry")
record HearingEntry(
        @NotNull @Schema(examples = "2021-05-12") LocalDate on,

        @NotNull @Schema(examples = "true", description = "Whether a responsible head had to attend (行政诉讼法 art. 3)")
        Boolean attendanceDue,

        @NotNull @Schema(examples = "true", description = "Whether one did")
        Boolean attended) {

    RecordHearing.Command toCommand(UUID id, Version seen) {
        return new RecordHearing.Command(id, seen, hearing());
    }

    Hearing hearing() {
        return new Hearing(on, attendanceDue, attended);
    }
}

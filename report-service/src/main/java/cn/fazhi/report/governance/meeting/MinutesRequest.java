package cn.fazhi.report.governance.meeting;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record MinutesRequest(
        @NotNull @Schema(examples = "2021-03-16") LocalDate heldOn,
        @NotBlank @Size(max = 60) @Schema(examples = "王建国") String chair,

        @NotNull @Min(1) @Max(9999) @Schema(description = "Persons who attended, the chair included", examples = "9")
        Integer attendees,

        @NotBlank @Size(max = 4000) @Schema(examples = "会议审议通过2021年法治政府建设工作要点。")
        String conclusions) {

    RecordMinutes.Command toCommand(UUID id, Version seen) {
        return new RecordMinutes.Command(id, seen, new Minutes(heldOn, chair, attendees, conclusions));
    }
}

package cn.fazhi.report.document;

import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportSectionsRequest")
record SectionsRequest(@NotNull @Size(max = 50) List<@NotNull @Valid Section> sections) {

    ReplaceSections.Command toCommand(UUID id, Version seen) {
        return new ReplaceSections.Command(id, seen, sections);
    }
}

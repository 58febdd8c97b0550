package cn.fazhi.enforcement.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseActWithNote")
record NotedRequest(
        @Valid @NotNull Act act,

        @Size(min = 1, max = 500) @Schema(examples = "查明拖欠 106 名劳动者工资", description = "In short, with what result")
        String note) {}

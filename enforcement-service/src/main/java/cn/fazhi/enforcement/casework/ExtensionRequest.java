package cn.fazhi.enforcement.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseExtension", description = "The approval; its day is the act's, its approver who did the act")
record ExtensionRequest(
        @Valid @NotNull Act act,

        @NotBlank @Size(max = 500) @Schema(examples = "案情复杂，涉及劳动者人数较多")
        String reason) {}

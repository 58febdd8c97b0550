package cn.fazhi.enforcement.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseAnnulment")
record AnnulmentRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "重复录入")
        String reason) {}

package cn.fazhi.enforcement.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseInvestigation")
record InvestigationRequest(
        @Valid @NotNull Act act,

        @NotEmpty @Size(max = 20) @Schema(description = "Two or more, with certificates of their own")
        List<@Valid @NotNull Inspector> inspectors) {}

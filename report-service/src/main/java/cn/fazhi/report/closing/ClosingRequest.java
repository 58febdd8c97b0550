package cn.fazhi.report.closing;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ClosingRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotNull @Min(1950) @Max(2999) @Schema(examples = "2021")
        Integer year) {}

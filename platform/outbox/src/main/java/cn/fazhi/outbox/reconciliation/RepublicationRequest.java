package cn.fazhi.outbox.reconciliation;

import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which records are to be published again: those named, or those of a family, division and year.
 *
 * @param after where the last answer's {@code next} says to go on
 */
record RepublicationRequest(
        @NotBlank @Schema(examples = "inspection") String family,
        @Size(min = 1, max = Republish.MOST_RECORDS) List<@NotNull UUID> ids,
        DivisionCode division,
        @Min(1949) @Max(9999) Integer year,
        UUID after) {}

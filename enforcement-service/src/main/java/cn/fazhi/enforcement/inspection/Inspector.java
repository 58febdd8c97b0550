package cn.fazhi.enforcement.inspection;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certified inspector (劳动保障监察员) by the number of the certificate. */
@Embeddable
record Inspector(
        @NotBlank @Size(max = 60) @Schema(examples = "李强") String name,

        @NotBlank @Size(max = 40) @Schema(examples = "LD370402-018")
        String certificateNumber) {}

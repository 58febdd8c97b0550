package cn.fazhi.enforcement.casework;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certified inspector (劳动保障监察员) who investigates, by the number of the certificate. */
@Embeddable
@Schema(name = "CaseInspector")
record Inspector(
        @NotBlank @Size(max = 60) @Schema(examples = "李强") String name,

        @NotBlank @Size(max = 40) @Schema(examples = "LD370402-018")
        String certificateNumber) {}

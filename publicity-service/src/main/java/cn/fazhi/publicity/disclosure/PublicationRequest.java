package cn.fazhi.publicity.disclosure;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisclosurePublication")
record PublicationRequest(
        @NotNull @Schema(description = "Its year is the year of the index number", examples = "2022-01-28")
        LocalDate disclosedOn,

        @Pattern(regexp = WebAddress.FORM)
        @Size(max = 500)
        @Schema(
                description = "Where it can be read; left out, the draft's stays",
                examples = "https://www.example.gov.cn/xxgk/29.html")
        String url) {

    PublishDisclosure.Command toCommand(UUID id, Version seen) {
        return new PublishDisclosure.Command(id, seen, disclosedOn, url);
    }
}

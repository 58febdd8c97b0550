package cn.fazhi.publicity.disclosure;

import static java.util.Objects.requireNonNullElse;
import static java.util.Optional.ofNullable;

import cn.fazhi.contracts.DisclosureState.Channel;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisclosureCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "公开日期录入有误")
        String reason,

        @Schema(examples = "370403") DivisionCode division,
        @Schema(examples = "GAZETTE") Channel channel,

        @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*")
        String title,

        @Pattern(regexp = WebAddress.FORM) @Size(max = 500) String url,
        LocalDate madeOn,
        @Schema(examples = "2022-01-29") LocalDate disclosedOn,

        @Size(max = 1) @Schema(examples = "[\"URL\"]", description = "What was entered in error: it is empty then")
        Set<@NotNull Clearable> cleared) {

    CorrectDisclosure.Command toCommand(UUID id, Version seen) {
        var correction = new Correction(
                ofNullable(division),
                ofNullable(channel),
                ofNullable(title),
                ofNullable(url),
                ofNullable(madeOn),
                ofNullable(disclosedOn),
                requireNonNullElse(cleared, Set.of()));
        return new CorrectDisclosure.Command(id, seen, reason, correction);
    }
}
